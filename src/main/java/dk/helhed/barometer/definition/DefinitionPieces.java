package dk.helhed.barometer.definition;

import dk.helhed.forms.Fields;
import dk.helhed.tables.YamlTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A definition in the pieces that a form has. A piece that is not written is empty.
 *
 * @param population who is counted; empty for everybody
 * @param measure {@code share}, {@code count}, {@code mean}, {@code median} or {@code sum}
 * @param numerator of a share or a count
 * @param column of a mean, median or sum
 * @param contrast {@code gap} or {@code ratio}; empty for none
 * @param unit empty for the usual one of the measure
 * @param shownBy names of dimensions with commas between
 * @param lists the parts {@code codelists} and {@code dimensions} of the file, as YAML
 */
public record DefinitionPieces(
        String id,
        String name,
        String nameEn,
        String population,
        String denominator,
        String measure,
        String numerator,
        String column,
        String contrast,
        String group,
        String against,
        String unit,
        String direction,
        String minimumBase,
        String shownBy,
        String lists) {

    /** The names of the pieces as fields of a form, in the order of a form. */
    public static final List<String> NAMES = List.of(
            "id",
            "name",
            "nameEn",
            "population",
            "denominator",
            "measure",
            "numerator",
            "column",
            "contrast",
            "group",
            "against",
            "unit",
            "direction",
            "minimumBase",
            "shownBy",
            "lists");

    static final String SHARE = "share";
    private static final String COUNT = "count";

    /** What stands in the fields of a form. */
    public static DefinitionPieces of(Fields fields) {
        return of(NAMES.stream()
                .map(name -> fields.text(name).strip().replace("\r\n", "\n"))
                .toList());
    }

    /** @param texts in the order of {@link #NAMES} */
    static DefinitionPieces of(List<String> texts) {
        return new DefinitionPieces(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5).isEmpty() ? COUNT : texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9),
                texts.get(10),
                texts.get(11),
                texts.get(12),
                texts.get(13),
                texts.get(14),
                texts.get(15));
    }

    /** What stands in each field, in the order of a form. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        var texts = List.of(
                id,
                name,
                nameEn,
                population,
                denominator,
                measure,
                numerator,
                column,
                contrast,
                group,
                against,
                unit,
                direction,
                minimumBase,
                shownBy,
                lists);
        for (int i = 0; i < NAMES.size(); i++) {
            fields.put(NAMES.get(i), texts.get(i));
        }
        return fields;
    }

    /** Whether the measure is of a column, and not of who fulfils a condition. */
    public boolean isOfColumn() {
        return !measure.equals(SHARE) && !measure.equals(COUNT);
    }

    /** The file with the definition, its lists first. What does not belong to the measure is left out. */
    public String file() {
        return (lists.isEmpty() ? "" : lists + "\n") + YamlTree.write(Map.of("definitions", List.of(definition())));
    }

    private Map<String, Object> definition() {
        var written = new LinkedHashMap<String, Object>();
        put(written, "id", id);
        put(written, "name", name);
        put(written, "name_en", nameEn);
        put(written, "population", population.isEmpty() ? "true" : population);
        put(written, "denominator", denominator);
        put(written, "measure", measure);
        put(written, "numerator", isOfColumn() ? "" : numerator);
        put(written, "column", isOfColumn() ? column : "");
        if (!contrast.isEmpty()) {
            var groups = new LinkedHashMap<String, Object>();
            put(groups, "group", group);
            put(groups, "against", against);
            written.put(contrast, groups);
        }
        put(written, "unit", unit.isEmpty() ? usualUnit() : unit);
        put(written, "direction", direction);
        put(written, "minimum_base", minimumBase);
        if (!shownBy.isEmpty()) {
            written.put(
                    "dimensions",
                    Stream.of(shownBy.split("[,;\\s]+"))
                            .filter(one -> !one.isEmpty())
                            .toList());
        }
        return written;
    }

    private String usualUnit() {
        return switch (measure) {
            case SHARE ->
                switch (contrast) {
                    case "gap" -> "pp";
                    case "ratio" -> "ratio";
                    default -> "pct";
                };
            case COUNT -> contrast.isEmpty() ? COUNT : "";
            default -> "";
        };
    }

    private static void put(Map<String, Object> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }
}
