package dk.helhed.analytics.cube;

import java.util.List;

/** Packs the members of a cell on all axes into one number whose order is that of the cells: the first axis in the highest bits. */
final class CellKeys {

    private static final int BITS = Long.SIZE - 1;

    private final int[] shifts;
    private final long[] masks;

    CellKeys(List<Axis> axes) {
        shifts = new int[axes.size()];
        masks = new long[axes.size()];
        var used = 0;
        for (var axis = axes.size() - 1; axis >= 0; axis--) {
            var bits = Integer.SIZE
                    - Integer.numberOfLeadingZeros(axes.get(axis).labels().size());
            shifts[axis] = used;
            masks[axis] = (1L << bits) - 1;
            used += bits;
        }
        if (used > BITS) {
            throw new CubeException(CubeProblem.of("too-many-dimensions"));
        }
    }

    /** Adds a member to a key that has none on the axis. */
    long with(long key, int axis, int member) {
        return key | (long) member << shifts[axis];
    }

    int member(long key, int axis) {
        return (int) (key >>> shifts[axis] & masks[axis]);
    }

    /** The key with a total on the axis. */
    long total(long key, int axis) {
        return key & ~(masks[axis] << shifts[axis]);
    }
}
