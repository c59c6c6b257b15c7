package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which cells of tables are hidden in the end.
 *
 * @param hidden numbers of cells
 */
record HiddenCells(LinkedTables all, Question question, BitSet hidden) {

    List<ProtectedTable> tables() {
        return IntStream.range(0, all.tables().size())
                .mapToObj(t -> table(t, all.tables().get(t)))
                .toList();
    }

    private ProtectedTable table(int number, Table table) {
        var statuses = new Status[table.size()];
        for (int c = 0; c < statuses.length; c++) {
            statuses[c] = hidden.get(all.number(number, c)) ? Status.HIDDEN : Status.VALUE;
        }
        return ProtectedTable.of(table.layout(), statuses, table.values());
    }

    /** @param leastSecondaryValue what is proved to be needed */
    Loss loss(long leastSecondaryValue) {
        int primary = 0;
        int secondary = 0;
        long primaryValue = 0;
        long secondaryValue = 0;
        for (int cell = hidden.nextSetBit(0); cell >= 0 && cell < all.size(); cell = hidden.nextSetBit(cell + 1)) {
            if (question.roles()[cell] == Role.OPEN) {
                secondary++;
                secondaryValue += question.weights()[cell];
            } else {
                primary++;
                primaryValue += question.weights()[cell];
            }
        }
        return new Loss(all.size(), primary, secondary, primaryValue, secondaryValue, leastSecondaryValue);
    }
}
