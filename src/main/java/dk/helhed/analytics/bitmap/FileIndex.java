package dk.helhed.analytics.bitmap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The index of a file by some levels.
 *
 * @param levels by key, in the order of their digits in the numbers of cells
 * @param slices in the order of the file
 */
record FileIndex(Map<String, Members> levels, List<Slice> slices) {

    FileIndex {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        slices = List.copyOf(slices);
    }

    Numbering numbering() {
        return new Numbering(levels.values().stream().mapToInt(Members::count).toArray());
    }

    /** The position of a level's digit. */
    int digit(String key) {
        return List.copyOf(levels.keySet()).indexOf(key);
    }

    /** The members of a level. */
    Members members(String key) {
        var found = levels.get(key);
        if (found == null) {
            throw new IllegalArgumentException("No such level: " + key);
        }
        return found;
    }

    boolean holds(Wanted wanted) {
        return slices.stream().allMatch(slice -> wanted.without(slice.bitmaps()).isNothing());
    }
}
