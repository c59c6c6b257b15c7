package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Tally;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts a cube together: from sums by finest cell, which it adds up to all totals, and from figures that are not additive, which are
 * handed over for each cell and total.
 */
public final class CubeAssembly {

    /** Instead of a member: a total. */
    public static final int TOTAL = -1;

    /** The part of Java's memory that a cube may fill. */
    private static final int PART = 3;

    private final CubeRequest request;
    private final List<AxisReading> axes;
    private final Slots slots;
    private final FinestCells finest;
    private final CellTable sums;
    private final List<Middle> middles = new ArrayList<>();

    /** A figure of one cell that is not additive. */
    private record Middle(int slot, List<Integer> members, long numerator, long denominator) {}

    public CubeAssembly(CubeRequest request) {
        this.request = request;
        this.axes = request.levels().stream().map(AxisReading::new).toList();
        this.slots = new Slots(request.tallies());
        this.finest = new FinestCells(axes.size());
        this.sums = new CellTable(slots.size(), most());
    }

    private static long most() {
        return Runtime.getRuntime().maxMemory() / PART / Long.BYTES;
    }

    /** The levels, to number their members. */
    public List<AxisReading> axes() {
        return axes;
    }

    public Slots slots() {
        return slots;
    }

    /** Where the sums of a finest cell begin in {@link #sums()}. */
    public int at(int[] members) {
        return sums.at(finest.of(members));
    }

    /** The sums of all finest cells, to be added to. Another array once a cell is added. */
    public long[] sums() {
        return sums.sums();
    }

    /**
     * Takes a figure that is not additive.
     *
     * @param members of the cell by level; {@link #TOTAL} for a total
     */
    public void middle(Tally.Middle tally, List<Integer> members, long numerator, long denominator) {
        middles.add(new Middle(slots.of(Slots.numerator(tally)), members, numerator, denominator));
    }

    /** The cube of what has been taken. */
    public Cube cube() {
        var ordered = ordered();
        var keys = new CellKeys(ordered.stream().map(AxisReading.Ordered::axis).toList());
        var table = new CellTable(slots.size(), most());
        copyFinest(table, keys, ordered);
        new RollUp(table, keys).all(request.dimensions());
        for (var middle : middles) {
            var at = table.at(key(middle.members(), keys, ordered));
            table.sums()[at + middle.slot()] = middle.numerator();
            table.sums()[at + slots.of(knownOf(middle.slot()))] = middle.denominator();
        }
        return cut(table, keys, ordered);
    }

    private Slots.Summed knownOf(int slot) {
        return switch (slots.all().get(slot)) {
            case Slots.Summed.Middle(var base, var column) -> new Slots.Summed.MiddleKnown(base, column);
            case Slots.Summed other -> throw new IllegalStateException("Additive: " + other);
        };
    }

    /** The axes with the members that occur in cells in which somebody is counted. */
    private List<AxisReading.Ordered> ordered() {
        var used = axes.stream().map(axis -> new BitSet()).toList();
        var members = new int[axes.size()];
        for (var cell = 0; cell < finest.size(); cell++) {
            if (isCounted(cell)) {
                finest.members(cell, members);
                IntStream.range(0, members.length)
                        .forEach(axis -> used.get(axis).set(members[axis]));
            }
        }
        for (var middle : middles) {
            IntStream.range(0, members.length)
                    .filter(axis -> middle.members().get(axis) != TOTAL)
                    .forEach(axis -> used.get(axis).set(middle.members().get(axis)));
        }
        return IntStream.range(0, axes.size())
                .mapToObj(axis -> axes.get(axis).ordered(used.get(axis)))
                .toList();
    }

    private boolean isCounted(int cell) {
        var at = sums.at(cell);
        return IntStream.range(at, at + slots.size()).anyMatch(i -> sums.sums()[i] != 0);
    }

    private void copyFinest(CellTable table, CellKeys keys, List<AxisReading.Ordered> ordered) {
        var members = new int[axes.size()];
        for (var cell = 0; cell < finest.size(); cell++) {
            if (isCounted(cell)) {
                finest.members(cell, members);
                var key = key(IntStream.of(members).boxed().toList(), keys, ordered);
                var to = table.at(key);
                System.arraycopy(sums.sums(), sums.at(cell), table.sums(), to, slots.size());
            }
        }
    }

    private static long key(List<Integer> members, CellKeys keys, List<AxisReading.Ordered> ordered) {
        var key = 0L;
        for (var axis = 0; axis < members.size(); axis++) {
            if (members.get(axis) != TOTAL) {
                key = keys.with(key, axis, ordered.get(axis).members()[members.get(axis)]);
            }
        }
        return key;
    }

    private Cube cut(CellTable table, CellKeys keys, List<AxisReading.Ordered> ordered) {
        var sorted =
                IntStream.range(0, table.size()).mapToLong(table::key).sorted().toArray();
        var members = new int[ordered.size()][sorted.length];
        var columns = new long[slots.size()][sorted.length];
        for (var cell = 0; cell < sorted.length; cell++) {
            for (var axis = 0; axis < members.length; axis++) {
                members[axis][cell] = keys.member(sorted[cell], axis);
            }
            var at = table.at(sorted[cell]);
            for (var slot = 0; slot < columns.length; slot++) {
                columns[slot][cell] = table.sums()[at + slot];
            }
        }
        var counts = new HashMap<Tally, Counts>();
        for (var tally : request.tallies()) {
            counts.put(
                    tally,
                    new Counts(columns[slots.of(Slots.numerator(tally))], columns[slots.of(Slots.denominator(tally))]));
        }
        return new Cube(ordered.stream().map(AxisReading.Ordered::axis).toList(), members, sorted.length, counts);
    }
}
