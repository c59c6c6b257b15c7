package dk.helhed.analytics.bitmap;

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
        levels = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(levels));
        slices = List.copyOf(slices);
    }

    Numbering numbering() {
        return new Numbering(levels.values().stream().mapToInt(Members::count).toArray());
    }

    /** The position of a level's digit. */
    int digit(String key) {
        return List.copyOf(levels.keySet()).indexOf(key);
    }

    long cells() {
        return slices.stream().mapToLong(slice -> slice.cells().count()).sum();
    }
}
