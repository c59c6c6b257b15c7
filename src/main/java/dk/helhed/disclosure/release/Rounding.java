package dk.helhed.disclosure.release;

import dk.helhed.disclosure.rounding.Changes;
import dk.helhed.disclosure.rounding.SmallCountRounding;
import dk.helhed.disclosure.table.CellNumbers;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Relations;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Protects a table by rounding its small counts, and looks whether any is left or any sum does not hold. */
final class Rounding {

    private Rounding() {}

    /**
     * Rounds tables of which one has all cells of the others, which are then its totals.
     *
     * @throws DisclosureException where none has
     */
    static Masked mask(List<Table> tables, int base) {
        var numbers = CellNumbers.of(tables.stream().map(Table::layout).toList());
        int finest = IntStream.range(0, tables.size())
                .filter(at -> tables.get(at).size() == numbers.size())
                .findFirst()
                .orElseThrow(() -> new DisclosureException(Fault.SETTING_OUT_OF_RANGE, "tables", tables.size(), 1, 1));
        var masked = audited(tables.get(finest), SmallCountRounding.of(tables.get(finest), base), base);
        var safe = masked.tables().getFirst();
        long[] values = new long[numbers.size()];
        IntStream.range(0, safe.size()).forEach(cell -> values[numbers.cells()[finest][cell]] = shown(safe, cell));
        var all = IntStream.range(0, tables.size())
                .mapToObj(at -> rounded(tables.get(at), numbers.cells()[at], values))
                .toList();
        return new Masked(all, masked.loss(), masked.audit(), masked.findings(), masked.why());
    }

    private static ProtectedTable rounded(Table table, int[] numbers, long[] values) {
        var statuses = new Status[table.size()];
        Arrays.fill(statuses, Status.ROUNDED);
        return ProtectedTable.of(
                table.layout(),
                statuses,
                IntStream.of(numbers).mapToLong(number -> values[number]).toArray());
    }

    /** A rounded table with what is wrong about it: nothing, unless rounding has a fault. */
    static Masked audited(Table table, ProtectedTable safe, int base) {
        var audit = new LinkedHashMap<String, Object>();
        var small = IntStream.range(0, safe.size())
                .filter(cell -> shown(safe, cell) > 0 && shown(safe, cell) < base)
                .toArray();
        var broken = broken(safe, LinkedTables.of(table).relations());
        audit.put("attack", "counts below the base and sums that do not hold");
        audit.put("countsBelowBase", small.length);
        audit.put("brokenSums", broken.size());
        var findings = new ArrayList<String>();
        IntStream.concat(IntStream.of(small), broken.stream().mapToInt(cell -> cell))
                .mapToObj(cell -> safe.layout().cell(cell).toString())
                .forEach(findings::add);
        return new Masked(List.of(safe), loss(table, safe), audit, findings, (one, cell) -> Optional.empty());
    }

    private static List<Integer> broken(ProtectedTable safe, Relations sums) {
        return IntStream.range(0, sums.size())
                .filter(sum -> IntStream.range(0, sums.parts(sum))
                                .mapToLong(part -> shown(safe, sums.part(sum, part)))
                                .sum()
                        != shown(safe, sums.whole(sum)))
                .mapToObj(sums::whole)
                .toList();
    }

    /** How far what is published is from the truth. */
    static Map<String, Object> loss(Table table, ProtectedTable safe) {
        var changes = Changes.between(
                table.values(),
                IntStream.range(0, safe.size())
                        .mapToLong(cell -> shown(safe, cell))
                        .toArray());
        var told = new LinkedHashMap<String, Object>();
        told.put("cells", changes.cells());
        told.put("changed", changes.changed());
        told.put("largestChange", changes.largest());
        told.put("meanChange", changes.mean());
        told.put("rootMeanSquareChange", changes.rootMeanSquare());
        told.put("hellingerUtility", changes.hellinger());
        return told;
    }

    private static long shown(ProtectedTable safe, int cell) {
        return safe.shown(cell).orElseThrow();
    }
}
