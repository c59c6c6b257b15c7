package dk.helhed.analytics.cube;

/** The finest cells in the order in which they are met: each is a path of members, one for each level. */
final class FinestCells {

    private static final long NO_LEVELS = -1;

    private final LongIndex[] paths;

    FinestCells(int levels) {
        paths = new LongIndex[Math.max(1, levels)];
        for (var level = 0; level < paths.length; level++) {
            paths[level] = new LongIndex();
        }
    }

    int size() {
        return paths[paths.length - 1].size();
    }

    /** The number of the cell with these members, from 0. */
    int of(int[] members) {
        if (members.length == 0) {
            return paths[0].of(NO_LEVELS);
        }
        var path = 0;
        for (var level = 0; level < members.length; level++) {
            path = paths[level].of((long) path << Integer.SIZE | members[level]);
        }
        return path;
    }

    /** Writes the members of a cell. */
    void members(int cell, int[] members) {
        var path = cell;
        for (var level = members.length - 1; level >= 0; level--) {
            var key = paths[level].key(path);
            members[level] = (int) key;
            path = (int) (key >>> Integer.SIZE);
        }
    }
}
