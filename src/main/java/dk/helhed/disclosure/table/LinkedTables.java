package dk.helhed.disclosure.table;

import java.util.Arrays;
import java.util.List;

/**
 * Tables that are protected together because they share cells: each cell that several of them show is one cell here.
 *
 * <p>Tables share a cell when measure, dimensions and codes are the same, totals left out (see {@link Cell}): so a table of area and a
 * table of area and sex share all areas, and a table of women (see {@link Layout#whole}) and the latter share the women of each. The whole of a dimension must be the same people in all tables. Tables of
 * several years share cells where their dimension of years has the same codes. A single table is linked tables, too.
 */
public final class LinkedTables {

    private final List<Table> tables;
    private final int[][] cells;
    private final int[] tableOf;
    private final int[] positionOf;
    private final long[] values;
    private final Relations relations;

    private LinkedTables(List<Table> tables, CellNumbers numbers) {
        this.tables = tables;
        this.cells = numbers.cells();
        this.tableOf = new int[numbers.size()];
        this.positionOf = new int[numbers.size()];
        this.values = new long[numbers.size()];
        fillFirst();
        this.relations = Sums.of(tables.stream().map(Table::layout).toList(), cells);
    }

    /**
     * Links tables.
     *
     * @throws DisclosureException where a shared cell has two values
     */
    public static LinkedTables of(List<Table> tables) {
        var numbers = CellNumbers.of(tables.stream().map(Table::layout).toList());
        return new LinkedTables(List.copyOf(tables), numbers);
    }

    /** Links tables. */
    public static LinkedTables of(Table... tables) {
        return of(List.of(tables));
    }

    /** The tables, in the order they were given. */
    public List<Table> tables() {
        return tables;
    }

    /** How many different cells there are; they are numbered from 0. */
    public int size() {
        return values.length;
    }

    /** The number of a table's cell. */
    public int number(int table, int cell) {
        return cells[table][cell];
    }

    /** The value of the cell with this number. */
    public long value(int number) {
        return values[number];
    }

    /** The first table with the cell of this number. */
    public Table table(int number) {
        return tables.get(tableOf[number]);
    }

    /** Which cell of {@link #table} the number stands for. */
    public int position(int number) {
        return positionOf[number];
    }

    /** The cell with this number, by its codes. */
    public Cell cell(int number) {
        return table(number).layout().cell(positionOf[number]);
    }

    /** The sums between the cells, in the order of the tables. */
    public Relations relations() {
        return relations;
    }

    private void fillFirst() {
        Arrays.fill(tableOf, -1);
        for (int t = 0; t < tables.size(); t++) {
            for (int c = 0; c < cells[t].length; c++) {
                int number = cells[t][c];
                long value = tables.get(t).value(c);
                if (tableOf[number] < 0) {
                    tableOf[number] = t;
                    positionOf[number] = c;
                    values[number] = value;
                } else if (values[number] != value) {
                    throw new DisclosureException(
                            Fault.TABLES_DISAGREE, cell(number).toString(), values[number], value);
                }
            }
        }
    }
}
