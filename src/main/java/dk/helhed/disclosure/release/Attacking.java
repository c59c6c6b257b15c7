package dk.helhed.disclosure.release;

import dk.helhed.disclosure.attack.AttackReport;
import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.disclosure.table.CellNumbers;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Relations;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Sums;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** The attack on published tables: everything that can be computed of what they hide, from all of them together. */
public final class Attacking {

    private final List<ProtectedTable> tables;
    private final CellNumbers numbers;
    private final OptionalLong[] shown;

    private Attacking(List<ProtectedTable> tables) {
        this.tables = tables;
        this.numbers =
                CellNumbers.of(tables.stream().map(ProtectedTable::layout).toList());
        this.shown = new OptionalLong[numbers.size()];
        Arrays.fill(shown, OptionalLong.empty());
    }

    /**
     * The bounds of every hidden cell.
     *
     * @param width bounds closer than this count as found out; 1 for exact values only
     * @param hiddenZeros whether a hidden cell may be zero
     * @throws DisclosureException if the tables contradict themselves or each other
     */
    public static AttackReport of(List<ProtectedTable> tables, long width, boolean hiddenZeros) {
        var attack = new Attacking(tables);
        attack.read();
        attack.checkSums();
        var knowledge = Knowledge.of(tables);
        return Attacker.everyBound(hiddenZeros ? knowledge.withHiddenZeros() : knowledge, (double) width);
    }

    /** Whether the values are near the true ones only, so that they need not add up. */
    public static boolean isRounded(ProtectedTable table) {
        return table.count(Status.ROUNDED) > 0;
    }

    private void read() {
        for (int at = 0; at < tables.size(); at++) {
            var table = tables.get(at);
            for (int cell = 0; cell < table.size(); cell++) {
                var value = table.shown(cell);
                int number = numbers.cells()[at][cell];
                var before = shown[number];
                if (value.isPresent() && before.isPresent() && value.getAsLong() != before.getAsLong()) {
                    throw new DisclosureException(
                            Fault.TABLES_DISAGREE,
                            table.layout().cell(cell).toString(),
                            before.getAsLong(),
                            value.getAsLong());
                }
                shown[number] = value.isPresent() ? value : before;
            }
        }
    }

    private void checkSums() {
        Relations sums = Sums.of(tables.stream().map(ProtectedTable::layout).toList(), numbers.cells());
        for (int sum = 0; sum < sums.size(); sum++) {
            long parts = 0;
            boolean all = true;
            for (int part = 0; part < sums.parts(sum); part++) {
                var value = shown[sums.part(sum, part)];
                all &= value.isPresent();
                parts += value.orElse(0);
            }
            var whole = shown[sums.whole(sum)];
            if (whole.isPresent() && (parts > whole.getAsLong() || (all && parts != whole.getAsLong()))) {
                throw new DisclosureException(
                        Fault.TOTALS_DIFFER, table(sums.whole(sum)), name(sums.whole(sum)), whole.getAsLong(), parts);
            }
        }
    }

    private String table(int number) {
        return tables.get(where(number)[0]).layout().name();
    }

    private String name(int number) {
        int[] where = where(number);
        return tables.get(where[0]).layout().cell(where[1]).toString();
    }

    private int[] where(int number) {
        for (int at = 0; at < tables.size(); at++) {
            for (int cell = 0; cell < tables.get(at).size(); cell++) {
                if (numbers.cells()[at][cell] == number) {
                    return new int[] {at, cell};
                }
            }
        }
        throw new IllegalStateException("no cell " + number);
    }
}
