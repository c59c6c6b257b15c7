package dk.helhed.disclosure.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A table before protection: every cell with its true value, the totals of every level among them.
 *
 * <p>Counts are persons. Magnitudes are whole numbers of the smallest unit, such as øre, so that totals are exact; they may come
 * with what the rules for magnitudes ask of each cell: how many contribute, and the largest contributions.
 *
 * @see TableBuilder
 */
public final class Table {

    private final Layout layout;
    private final long[] values;
    private final int[] contributors;
    private final long[][] largest;

    Table(Layout layout, long[] values, int[] contributors, long[][] largest) {
        this.layout = layout;
        this.values = values;
        this.contributors = contributors;
        this.largest = largest;
    }

    /** A builder for a table of counts of persons. */
    public static TableBuilder counts(String name, List<Dimension> dimensions) {
        return of(name, "persons", dimensions);
    }

    /** A builder for a table of counts or magnitudes of the measure named. */
    public static TableBuilder of(String name, String measure, List<Dimension> dimensions) {
        return of(name, new Cell(measure, Collections.emptySortedMap()), dimensions);
    }

    /**
     * A builder for a table of what lies in one cell of others, such as women: linked tables share the cells of women with it.
     *
     * @param whole told by other dimensions than the table's
     */
    public static TableBuilder of(String name, Cell whole, List<Dimension> dimensions) {
        return new TableBuilder(name, whole, dimensions);
    }

    /** Which cells there are. */
    public Layout layout() {
        return layout;
    }

    /** The name, by which messages and reports speak of the table. */
    public String name() {
        return layout.name();
    }

    /** How many cells there are. */
    public int size() {
        return values.length;
    }

    /** The value of a cell. */
    public long value(int cell) {
        return values[cell];
    }

    /** The value of the cell with these codes; zero where no row is. */
    public long value(List<String> codes) {
        return read(codes).orElse(0);
    }

    /** The value of the cell with these codes; empty where no row is. */
    public OptionalLong read(List<String> codes) {
        OptionalInt cell = layout.find(codes);
        return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(values[cell.getAsInt()]);
    }

    /** Whether it is known how many contribute to each cell, and the largest contributions. */
    public boolean hasContributions() {
        return contributors.length > 0;
    }

    /** How many contribute to a cell; for a table of counts without contributions, its value. */
    public long contributors(int cell) {
        return hasContributions() ? contributors[cell] : values[cell];
    }

    /** How many of the largest contributions are kept for each cell. */
    public int keptContributions() {
        return largest.length;
    }

    /** The largest contribution to a cell (rank 0), the second largest (rank 1) and so on; zero where fewer contribute. */
    public long contribution(int cell, int rank) {
        return largest[rank][cell];
    }

    /** All values in the order of the cells: a copy. */
    public long[] values() {
        return Arrays.copyOf(values, values.length);
    }
}
