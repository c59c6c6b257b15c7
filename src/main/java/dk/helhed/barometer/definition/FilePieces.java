package dk.helhed.barometer.definition;

import dk.helhed.tables.YamlTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes the file of a definition apart into the pieces of a form. */
public final class FilePieces {

    private FilePieces() {}

    /** The pieces of a file with one definition, without problems. */
    public static DefinitionPieces of(String text) {
        var file = YamlTree.read(text) instanceof Map<?, ?> map ? map : Map.of("definitions", YamlTree.read(text));
        var definition = file.get("definitions") instanceof List<?> list && list.getFirst() instanceof Map<?, ?> first
                ? first
                : Map.of();
        var lists = new LinkedHashMap<String, Object>();
        for (var part : List.of("codelists", "dimensions")) {
            var written = file.get(part);
            if (written != null) {
                lists.put(part, written);
            }
        }
        var contrast = Stream.of("gap", "ratio")
                .filter(definition::containsKey)
                .findFirst()
                .orElse("");
        var groups = definition.get(contrast) instanceof Map<?, ?> map ? map : Map.of();
        var shownBy = definition.get("dimensions") instanceof List<?> names ? names : List.of();
        return DefinitionPieces.of(List.of(
                text(definition, "id"),
                text(definition, "name"),
                text(definition, "name_en"),
                text(definition, "population"),
                text(definition, "denominator"),
                definition.containsKey("measure") ? text(definition, "measure") : DefinitionPieces.SHARE,
                text(definition, "numerator"),
                text(definition, "column"),
                contrast,
                text(groups, "group"),
                text(groups, "against"),
                text(definition, "unit"),
                text(definition, "direction"),
                text(definition, "minimum_base"),
                String.join(", ", shownBy.stream().map(String::valueOf).toList()),
                lists.isEmpty() ? "" : YamlTree.write(lists).strip()));
    }

    private static String text(Map<?, ?> map, String field) {
        var value = map.get(field);
        return value == null ? "" : value.toString().strip();
    }
}
