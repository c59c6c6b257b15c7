package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.dimension.Level;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** How a level is read; empty if the cells do not tell its members apart. */
    Optional<LevelReading> reading(Level level) {
        var own = levels.get(LevelKey.of(level));
        if (own != null) {
            return Optional.of(LevelReading.of(digit(LevelKey.of(level)), own));
        }
        var values = levels.get(LevelKey.ofValues(level));
        return values != null && LevelReading.isPossible(level)
                ? Optional.of(LevelReading.of(digit(LevelKey.ofValues(level)), values, level))
                : Optional.empty();
    }

    private int digit(String key) {
        return List.copyOf(levels.keySet()).indexOf(key);
    }

    /** Whether its cells tell the members of all these levels apart. */
    boolean tells(Collection<Level> wanted) {
        return tells(levels.keySet(), wanted);
    }

    /** Whether cells by some levels tell the members of others apart. */
    static boolean tells(Collection<Level> known, Collection<Level> wanted) {
        return tells(known.stream().map(LevelKey::of).collect(Collectors.toSet()), wanted);
    }

    private static boolean tells(Set<String> keys, Collection<Level> wanted) {
        return wanted.stream()
                .allMatch(level -> keys.contains(LevelKey.of(level))
                        || (keys.contains(LevelKey.ofValues(level)) && LevelReading.isPossible(level)));
    }

    /** How many cells all slices have. */
    long cells() {
        return slices.stream().mapToLong(slice -> slice.cells().count()).sum();
    }

    boolean holds(Wanted wanted) {
        return slices.stream().allMatch(slice -> wanted.without(slice.bitmaps()).isNothing());
    }
}
