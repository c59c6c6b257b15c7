package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Level;

/** What tells a level in an index: its column and how the values are grouped, but not what it is called. */
final class LevelKey {

    private LevelKey() {}

    static String of(Level level) {
        return level.column() + " " + level.grouping();
    }
}
