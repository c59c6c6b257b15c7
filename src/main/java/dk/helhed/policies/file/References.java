package dk.helhed.policies.file;

import dk.helhed.policies.document.ItemKind;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a file and what points to them. Checked when the whole file has been read. */
final class References {

    private final Map<String, ItemKind> kinds = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Reference(YamlMap from, String field, ItemKind kind, String key) {}

    /** Notes the key of an item, and the problem if another item has it already. */
    void declare(YamlMap map, ItemKind kind, String key) {
        if (map.has("key") && kinds.putIfAbsent(key, kind) != null) {
            map.problem("key", "key-twice", FileProblems.shown(key));
        }
    }

    /** The key in the field, to be looked for later; null if there is none. */
    @Nullable
    String to(YamlMap map, String field, ItemKind kind) {
        var key = map.textOrNull(field);
        if (key != null) {
            references.add(new Reference(map, field, kind, key));
        }
        return key;
    }

    /** The keys in the list, to be looked for later. */
    List<String> toAll(YamlMap map, String field, ItemKind kind) {
        var keys = map.texts(field);
        keys.forEach(key -> references.add(new Reference(map, field, kind, key)));
        return keys;
    }

    /** Notes every reference that leads nowhere. */
    void check() {
        references.stream()
                .filter(reference -> kinds.get(reference.key) != reference.kind)
                .forEach(reference -> reference.from.problem(
                        reference.field, "no-such-key", FileProblems.shown(reference.key), reference.kind.section()));
    }
}
