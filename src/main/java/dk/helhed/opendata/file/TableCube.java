package dk.helhed.opendata.file;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.released.ReleasedLine;
import dk.helhed.barometer.released.ReleasedTable;
import dk.helhed.barometer.released.TableDimension;
import dk.helhed.barometer.released.TableMember;
import dk.helhed.barometer.released.TableWording;
import dk.helhed.opendata.file.Dimension.Category;
import dk.helhed.opendata.file.Dimension.Measure;
import dk.helhed.opendata.file.Dimension.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A released table as a cube: its figures, dimensions, and of each figure the value and the two counts behind it. */
final class TableCube {

    private static final List<String> MEASURES = List.of("value", "numerator", "denominator");

    private final Edition edition;
    private final ReleasedTable table;
    private final TableWording wording;
    private final List<ReleasedLine> lines;
    private final List<Map<String, Integer>> places = new ArrayList<>();

    TableCube(Edition edition, ReleasedTable table, TableWording wording, List<ReleasedLine> lines) {
        this.edition = edition;
        this.table = table;
        this.wording = wording;
        this.lines = lines;
        for (var dimension : table.content().dimensions()) {
            var byCode = new HashMap<String, Integer>();
            dimension.members().forEach(member -> byCode.put(member.code(), byCode.size()));
            places.add(byCode);
        }
    }

    /** How many values a cube of the table has, those of combinations that nobody is in among them. */
    static long size(ReleasedTable table) {
        return table.content().dimensions().stream()
                        .mapToLong(dimension -> dimension.members().size())
                        .reduce(1, Math::multiplyExact)
                * table.content().figures().size()
                * MEASURES.size();
    }

    Dataset dataset() {
        var values = new @Nullable BigDecimal[Math.toIntExact(size(table))];
        var marks = new LinkedHashMap<Integer, String>();
        for (var line : lines) {
            int at = position(line);
            values[at] = line.value();
            values[at + 1] = count(line.numerator());
            values[at + 2] = count(line.denominator());
            if (line.status() != FigureStatus.VALUE) {
                Stream.of(at, at + 1, at + 2)
                        .forEach(place -> marks.put(place, line.status().code()));
            }
        }
        var page = edition.page();
        var notes = new ArrayList<>(wording.protection(table.settings()));
        notes.add(page.text("table.json.note"));
        return new Dataset(
                wording.of(table.title()),
                page.text(
                        "table.source",
                        wording.of(table.content().datasetTitle()),
                        table.content().delivery()),
                dimensions(),
                Arrays.asList(values),
                marks,
                notes,
                extension());
    }

    private int position(ReleasedLine line) {
        int position = figures().indexOf(line.figure());
        for (int place = 0; place < places.size(); place++) {
            var members = places.get(place);
            position = position * members.size()
                    + members.getOrDefault(line.members().get(place), 0);
        }
        return position * MEASURES.size();
    }

    private List<String> figures() {
        return table.content().figures().stream().map(figure -> figure.code()).toList();
    }

    private List<Dimension> dimensions() {
        var page = edition.page();
        var dimensions = new ArrayList<Dimension>();
        dimensions.add(new Dimension(
                "indicator",
                page.text("table.figure"),
                null,
                table.content().figures().stream()
                        .map(figure -> Category.of(figure.code(), wording.of(figure.name())))
                        .toList()));
        table.content().dimensions().forEach(dimension -> dimensions.add(dimension(dimension)));
        var figure = table.content().figures().getFirst();
        dimensions.add(new Dimension(
                "measure",
                page.text("file.measure"),
                Role.METRIC,
                List.of(
                        new Category(
                                "value",
                                page.text("table.value"),
                                Measure.of(wording.unit(figure), lines.stream().map(ReleasedLine::value))),
                        new Category("numerator", page.text("table.numerator"), persons()),
                        new Category("denominator", page.text("table.denominator"), persons()))));
        return dimensions;
    }

    private Measure persons() {
        return new Measure(edition.page().text("table.unit.persons"), 0);
    }

    private Dimension dimension(TableDimension dimension) {
        var role = switch (dimension.kind()) {
            case YEAR -> Role.TIME;
            case AREA -> Role.GEO;
            case OTHER -> null;
        };
        return new Dimension(
                dimension.name(),
                wording.of(dimension.title()),
                role,
                dimension.members().stream()
                        .map(member -> Category.of(member.code(), wording.of(member.label())))
                        .toList());
    }

    private Map<String, Object> extension() {
        var extension = new LinkedHashMap<String, Object>();
        extension.put("table", edition.link(table.path()));
        extension.put("sha256", table.sha256());
        extension.put("settings", table.settings());
        var above = new LinkedHashMap<String, Object>();
        for (var dimension : table.content().dimensions()) {
            var parents = new LinkedHashMap<String, String>();
            for (TableMember member : dimension.members()) {
                if (member.parent() != null) {
                    parents.put(member.code(), member.parent());
                }
            }
            above.put(dimension.name(), parents);
        }
        extension.put("parents", above);
        return extension;
    }

    private static @Nullable BigDecimal count(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
