package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.dimension.Level;
import java.util.List;
import java.util.Map;

/**
 * Figures for every combination of the members of some dimensions, totals included. It has the cells in which somebody is in the
 * base of at least one figure.
 *
 * <p>Cells are numbered from 0 in the order of their members, axis by axis, totals first.
 */
public final class Cube {

    /** The label of a total. */
    public static final String TOTAL = "TOT";

    /** The label of the rows in which the column is missing. */
    public static final String MISSING = Level.MISSING;

    private final List<Axis> axes;
    private final int[][] members;
    private final int cells;
    private final Map<Tally, Counts> counts;

    /**
     * A cube of cells that are already in order.
     *
     * @param members by axis and cell: 0 for a total, else 1 + the position of the label
     * @param counts of every tally, as many as there are cells
     */
    public Cube(List<Axis> axes, int[][] members, int cells, Map<Tally, Counts> counts) {
        this.axes = List.copyOf(axes);
        this.members = members;
        this.cells = cells;
        this.counts = Map.copyOf(counts);
    }

    public List<Axis> axes() {
        return axes;
    }

    /** How many cells there are, totals included. */
    public int cells() {
        return cells;
    }

    public boolean isTotal(int axis, int cell) {
        return members[axis][cell] == 0;
    }

    /** The label of a cell on an axis; {@link #TOTAL} for a total. */
    public String label(int axis, int cell) {
        var member = members[axis][cell];
        return member == 0 ? TOTAL : axes.get(axis).labels().get(member - 1);
    }

    /** What a tally came to. */
    public Counts counts(Tally tally) {
        var found = counts.get(tally);
        if (found == null) {
            throw new IllegalArgumentException("Not counted: " + tally);
        }
        return found;
    }

    /** A definition's figures. */
    public Figures figures(Definition definition) {
        return Figures.of(
                definition, definition.tallies().stream().map(this::counts).toList());
    }
}
