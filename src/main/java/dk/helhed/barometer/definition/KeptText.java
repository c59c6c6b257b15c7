package dk.helhed.barometer.definition;

import dk.helhed.tables.YamlTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file that a definition is kept as: its parts always in the same order, so that two that say the same are the same text. */
final class KeptText {

    private static final String DEFINITIONS = "definitions";
    private static final List<String> ORDER = List.of("codelists", "dimensions", DEFINITIONS);
    private static final String VERSION = "version";
    private static final List<String> FIELDS = List.of(
            "id",
            VERSION,
            "name",
            "name_en",
            "population",
            "denominator",
            "measure",
            "numerator",
            "column",
            "gap",
            "ratio",
            "unit",
            "direction",
            "minimum_base",
            "dimensions");

    private KeptText() {}

    /**
     * The file with the number of the version in it.
     *
     * @param text of a file with one definition, without problems
     */
    static String numbered(String text, int version) {
        var written = YamlTree.read(text);
        var file = new LinkedHashMap<String, Object>();
        var parts = written instanceof Map<?, ?> map ? map : Map.of(DEFINITIONS, written);
        for (var part : ORDER) {
            if (parts.containsKey(part)) {
                file.put(part, parts.get(part));
            }
        }
        if (file.get(DEFINITIONS) instanceof List<?> list && list.getFirst() instanceof Map<?, ?> definition) {
            file.put(DEFINITIONS, List.of(numbered(definition, version)));
        }
        return YamlTree.write(file);
    }

    private static Map<String, Object> numbered(Map<?, ?> written, int version) {
        var definition = new LinkedHashMap<String, Object>();
        for (var field : FIELDS) {
            if (field.equals(VERSION)) {
                definition.put(field, version);
            } else if (written.containsKey(field)) {
                definition.put(field, written.get(field));
            }
        }
        return definition;
    }
}
