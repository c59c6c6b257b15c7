package dk.helhed.projects.intake;

import static dk.helhed.projects.intake.EffortColumn.*;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Kind;
import dk.helhed.projects.Sheet;
import dk.helhed.projects.SheetReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of an effort from a row of a file, by the rules of its form. What the file has no column for stays as it was. */
final class SheetTexts {

    /** Which field of the form a column is. */
    private static final Map<EffortColumn, String> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(TITLE, "title"),
            Map.entry(KIND, "kind"),
            Map.entry(SUMMARY, "summary"),
            Map.entry(TARGET_GROUP, "targetGroup"),
            Map.entry(TARGET_SIZE, "targetSize"),
            Map.entry(MUNICIPALITY, "area"),
            Map.entry(DISTRICT, "district"),
            Map.entry(DEPARTMENT, "unit"),
            Map.entry(MANAGER, "manager"),
            Map.entry(POLITICIAN, "politician"),
            Map.entry(ASSOCIATIONS, "associations"),
            Map.entry(COMPANIES, "companies"),
            Map.entry(INSTITUTIONS, "institutions"),
            Map.entry(VOLUNTEERS, "volunteers"),
            Map.entry(LANGUAGES, "languages"),
            Map.entry(STARTS, "starts"),
            Map.entry(ENDS, "ends"),
            Map.entry(LINKS, "links"),
            Map.entry(GOALS, "goals"),
            Map.entry(PUBLISHED, "published")));

    private static final List<EffortColumn> LISTS =
            List.of(ASSOCIATIONS, COMPANIES, INSTITUTIONS, VOLUNTEERS, LANGUAGES, LINKS, GOALS);

    private final SheetReader reader;
    private final EffortTexts written;
    private final Vocabulary vocabulary;
    private final Problems problems;

    SheetTexts(SheetReader reader, EffortTexts written, Vocabulary vocabulary, Problems problems) {
        this.reader = reader;
        this.written = written;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The sheet; empty, and the problems are told, if something is wrong with it. */
    Optional<Sheet> read(RowTexts row, @Nullable Effort before) {
        var texts = before == null
                ? new EnumMap<EffortColumn, String>(EffortColumn.class)
                : new EnumMap<>(written.of(before, List.of()));
        texts.putAll(row.texts());
        texts.putIfAbsent(KIND, "");
        var fields = new LinkedHashMap<String, List<String>>();
        FIELDS.forEach((column, field) -> fields.put(field, field(row, column, texts.getOrDefault(column, ""))));
        var manager = before == null
                ? ""
                : written.manager(before.sheet().responsible().manager());
        return switch (reader.read(new Fields(fields), before == null ? null : before.sheet(), manager)) {
            case Outcome.Done<Sheet> done -> Optional.of(done.thing());
            case Outcome.Refused<Sheet> refused -> {
                refused.objections().forEach(objection -> tell(row, objection));
                yield Optional.empty();
            }
        };
    }

    private List<String> field(RowTexts row, EffortColumn column, String text) {
        return switch (column) {
            case KIND -> List.of(text.isEmpty() ? Kind.PROJECT.code() : meaning(row, column, text));
            case PUBLISHED ->
                text.isEmpty() || meaning(row, column, text).equals("false") ? List.of() : List.of("true");
            case LANGUAGES ->
                entries(text).stream()
                        .flatMap(word -> language(row, word).stream())
                        .toList();
            case GOALS -> entries(text);
            default -> LISTS.contains(column) ? List.of(String.join("\n", entries(text))) : List.of(text);
        };
    }

    private String meaning(RowTexts row, EffortColumn column, String text) {
        var meaning = vocabulary.meaning(column, text);
        if (meaning.isEmpty()) {
            problems.add(row, column, Objection.of("", "import.word." + column.code()));
        }
        return meaning.orElse("");
    }

    private Optional<String> language(RowTexts row, String word) {
        var tag = vocabulary.language(word);
        if (tag.isEmpty()) {
            problems.add(row, LANGUAGES, Objection.of("", "import.language", word));
        }
        return tag;
    }

    /** The entries of a list: on lines of their own, or with semicolons between. */
    static List<String> entries(String text) {
        return Stream.of(text.split("[;\\n]"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private void tell(RowTexts row, Objection objection) {
        var told = new ArrayList<EffortColumn>();
        FIELDS.forEach((column, field) -> {
            if (field.equals(objection.field())) {
                told.add(column);
            }
        });
        if (!(told.contains(KIND) && objection.key().equals("form.choose"))) {
            problems.add(row, told.isEmpty() ? TITLE : told.getFirst(), objection);
        }
    }
}
