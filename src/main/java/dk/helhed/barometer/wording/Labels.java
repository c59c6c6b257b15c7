package dk.helhed.barometer.wording;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.dataset.Code;
import dk.helhed.analytics.dataset.CodeList;
import dk.helhed.analytics.dataset.Column;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.pages.Page;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the levels of a dataset and their members are called, in the language of a page. */
public final class Labels {

    private static final String RANGE = "-";

    private final Dataset dataset;
    private final Page page;

    public Labels(Dataset dataset, Page page) {
        this.dataset = dataset;
        this.page = page;
    }

    /** The dataset itself. */
    public String dataset() {
        return dataset.title().in(page.language().locale());
    }

    public String title(Column column) {
        return column.title().in(page.language().locale());
    }

    /** What the level tells figures by. */
    public String title(Level level) {
        var title = dataset.column(level.column().name()).map(this::title).orElse(level.name());
        return level.grouping() instanceof Grouping.Each ? title : page.text("explore.grouped", title);
    }

    /** What the dimension tells figures by, step by step. */
    public String title(Dimension dimension) {
        return dimension.levels().stream().map(this::title).collect(Collectors.joining(" > "));
    }

    /** What a member is called. A code that no list explains stands as it is. */
    public String member(Level level, String member) {
        return switch (member) {
            case Cube.TOTAL -> page.text("explore.total");
            case Cube.MISSING -> page.text("explore.missing");
            default ->
                switch (level.grouping()) {
                    case Grouping.Bands bands -> band(member);
                    case Grouping.Groups groups -> code(level, member).orElse(member);
                    case Grouping.Each each ->
                        switch (level.column().kind()) {
                            case YES_NO -> page.text(member.equals("true") ? "explore.yes" : "explore.no");
                            case WHOLE, DECIMAL, TEXT, DATE ->
                                code(level, member).orElse(member);
                        };
                };
        };
    }

    /** What a code of a column is called. */
    public String code(Code code) {
        return code.label().in(page.language().locale());
    }

    private String band(String member) {
        return member.startsWith("<")
                ? page.text("explore.below", member.substring(1))
                : member.replaceFirst("(?<=\\d)" + RANGE, "–");
    }

    private Optional<String> code(Level level, String member) {
        return dataset.column(level.column().name())
                .flatMap(column -> Optional.ofNullable(column.codes()))
                .flatMap(list ->
                        entries(list).filter(code -> code.code().equals(member)).findFirst())
                .map(this::code);
    }

    private static Stream<Code> entries(CodeList list) {
        return Stream.concat(list.codes().stream(), list.groups().stream());
    }
}
