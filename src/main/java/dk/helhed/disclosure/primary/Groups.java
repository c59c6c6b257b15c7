package dk.helhed.disclosure.primary;

import dk.helhed.disclosure.table.Table;

/** Cells that differ in one dimension only. */
final class Groups {

    private Groups() {}

    /** Where the dimension of this name stands; -1 where the table has none. */
    static int dimension(Table table, String name) {
        var dimensions = table.layout().dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            if (dimensions.get(d).name().equals(name)) {
                return d;
            }
        }
        return -1;
    }

    /** The value of the cell that has another code in one dimension; zero where there is no such cell. */
    static long value(Table table, int cell, int dimension, int code) {
        int[] positions = new int[table.layout().dimensions().size()];
        for (int d = 0; d < positions.length; d++) {
            positions[d] = d == dimension ? code : table.layout().code(cell, d);
        }
        var found = table.layout().find(positions);
        return found.isPresent() ? table.value(found.getAsInt()) : 0;
    }
}
