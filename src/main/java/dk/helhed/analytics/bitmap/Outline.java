package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.dimension.Level;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * By which levels an index is made.
 *
 * @param name what tells it from others of the same file
 * @param certain levels that it has in any case
 * @param possible further levels: each, in their order, is taken if the cells do not become too many
 */
record Outline(List<String> name, List<Level> certain, List<Level> possible) {

    private static final String USUAL = "usual";

    /** By these levels and no others. */
    static Outline of(Collection<Level> levels) {
        var once = distinct(levels);
        return new Outline(once.stream().map(LevelKey::of).toList(), once, List.of());
    }

    /** By as many of these levels as is sensible, in their order. */
    static Outline usual(List<Level> levels) {
        var keys = levels.stream().map(LevelKey::of);
        return new Outline(Stream.concat(Stream.of(USUAL), keys).toList(), List.of(), distinct(levels));
    }

    /** Its levels in an index that was made. */
    List<Level> in(FileIndex index) {
        Map<String, Level> byKey = new LinkedHashMap<>();
        certain.forEach(level -> byKey.putIfAbsent(LevelKey.of(level), level));
        possible.forEach(level -> byKey.putIfAbsent(LevelKey.of(level), level));
        byKey.keySet().retainAll(index.levels().keySet());
        return List.copyOf(byKey.values());
    }

    private static List<Level> distinct(Collection<Level> levels) {
        Map<String, Level> byKey = new LinkedHashMap<>();
        levels.forEach(level -> byKey.putIfAbsent(LevelKey.of(level), level));
        return List.copyOf(byKey.values());
    }
}
