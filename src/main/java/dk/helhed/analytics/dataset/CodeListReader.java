package dk.helhed.analytics.dataset;

import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the code lists of a description. A code without groups that lead to an end is refused. */
final class CodeListReader {

    private final ReferenceLists references;
    private final Map<String, CodeList> lists = new LinkedHashMap<>();

    CodeListReader(YamlMap file, ReferenceLists references) {
        this.references = references;
        for (var entry : file.maps("code-lists")) {
            var list = read(entry);
            if (lists.put(list.name(), list) != null || references.names().contains(list.name())) {
                entry.problem("name", "list-twice", FileProblems.shown(list.name()));
            }
        }
    }

    /** The list of this name, written in the file or known to all; null if there is none. */
    @Nullable
    CodeList named(String name) {
        var own = lists.get(name);
        return own != null ? own : references.named(name).orElse(null);
    }

    /** All names there are, for a sentence. */
    String names() {
        return Stream.concat(lists.keySet().stream(), references.names().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static CodeList read(YamlMap map) {
        var name = Values.name(map, "name");
        map.requires("codes");
        var groups = new LinkedHashMap<String, Code>();
        var groupMaps = map.maps("groups");
        groupMaps.forEach(group -> add(group, groups));
        var codes = new LinkedHashMap<String, Code>();
        var codeMaps = map.maps("codes");
        codeMaps.forEach(code -> add(code, codes));
        if (map.has("codes") && codeMaps.isEmpty()) {
            map.problem("codes", "no-codes", FileProblems.shown(name));
        }
        map.refuseOthers();
        groupMaps.forEach(group -> checkParent(group, groups));
        codeMaps.forEach(code -> checkParent(code, groups));
        groupMaps.forEach(group -> checkEnd(group, groups));
        return new CodeList(name, List.copyOf(codes.values()), List.copyOf(groups.values()));
    }

    private static void add(YamlMap map, Map<String, Code> into) {
        var code = new Code(map.text("code"), Values.text(map), map.textOrNull("parent"));
        map.refuseOthers();
        if (into.put(code.code(), code) != null) {
            map.problem("code", "code-twice", FileProblems.shown(code.code()));
        }
    }

    private static void checkParent(YamlMap map, Map<String, Code> groups) {
        var parent = map.textOrNull("parent");
        if (parent != null && !groups.containsKey(parent)) {
            map.problem("parent", "no-such-group", FileProblems.shown(parent));
        }
    }

    /** Going up from group to group must come to an end. */
    private static void checkEnd(YamlMap map, Map<String, Code> groups) {
        var seen = new HashSet<String>();
        var way = new ArrayList<String>();
        for (@Nullable String at = map.text("code"); at != null; at = parent(groups.get(at))) {
            way.add(at);
            if (!seen.add(at)) {
                if (at.equals(way.getFirst())) {
                    map.problem("parent", "circle", FileProblems.shown(String.join(" < ", way)));
                }
                return;
            }
        }
    }

    private static @Nullable String parent(@Nullable Code group) {
        return group == null ? null : group.parent();
    }
}
