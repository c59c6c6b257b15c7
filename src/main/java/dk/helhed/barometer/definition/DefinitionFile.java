package dk.helhed.barometer.definition;

import dk.helhed.tables.YamlTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files with definitions put together. */
public final class DefinitionFile {

    private static final String DEFINITIONS = "definitions";

    private DefinitionFile() {}

    /**
     * One file with the definitions of all, in order; empty if two of them call different code lists or dimensions the same.
     *
     * @param texts files that have been read without problems
     */
    public static Optional<String> together(List<String> texts) {
        if (texts.size() == 1) {
            return Optional.of(texts.getFirst());
        }
        var lists = new LinkedHashMap<String, Map<String, Object>>();
        var definitions = new ArrayList<Object>();
        for (var text : texts) {
            var file = YamlTree.read(text) instanceof Map<?, ?> map ? map : Map.of(DEFINITIONS, YamlTree.read(text));
            for (var part : List.of("codelists", "dimensions")) {
                if (file.get(part) instanceof Map<?, ?> named
                        && !add(named, lists.computeIfAbsent(part, any -> new LinkedHashMap<>()))) {
                    return Optional.empty();
                }
            }
            if (file.get(DEFINITIONS) instanceof List<?> list) {
                definitions.addAll(list);
            }
        }
        var file = new LinkedHashMap<String, Object>(lists);
        file.put(DEFINITIONS, definitions);
        return Optional.of(YamlTree.write(file));
    }

    private static boolean add(Map<?, ?> named, Map<String, Object> to) {
        return named.entrySet().stream().allMatch(entry -> {
            var before = to.putIfAbsent(String.valueOf(entry.getKey()), entry.getValue());
            return before == null || before.equals(entry.getValue());
        });
    }

    /** The version of the definition with the id in a file; empty if it is not in it. */
    public static Optional<Integer> version(String text, String id) {
        var file = YamlTree.read(text);
        var list = file instanceof Map<?, ?> map ? map.get(DEFINITIONS) : file;
        return list instanceof List<?> definitions
                ? definitions.stream()
                        .filter(one -> one instanceof Map<?, ?> map && id.equals(map.get("id")))
                        .findFirst()
                        .map(one -> one instanceof Map<?, ?> map && map.get("version") instanceof String number
                                ? Integer.parseInt(number)
                                : 1)
                : Optional.empty();
    }
}
