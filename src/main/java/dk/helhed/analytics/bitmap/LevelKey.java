package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.dimension.Level;

/** What tells a level in an index: its column and how the values are grouped, but not what it is called. */
final class LevelKey {

    private LevelKey() {}

    static String of(Level level) {
        return level.column() + " " + level.grouping();
    }

    /** The key of the single values of the level's column. */
    static String ofValues(Level level) {
        return of(Level.of(level.column()));
    }
}
