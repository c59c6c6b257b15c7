package dk.helhed.disclosure.release;

import dk.helhed.disclosure.cellkey.NoiseAttack;
import dk.helhed.disclosure.cellkey.PerturbationTable;
import dk.helhed.disclosure.cellkey.TableNoise;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Protects tables by noise, and tries to take it away with the sums and the largest change. */
final class Perturbing {

    private final Noising noising;
    private final int minimum;

    Perturbing(Noising noising, int minimum) {
        this.noising = noising;
        this.minimum = minimum;
    }

    Masked mask(List<Input> inputs) {
        var noise = new PerturbationTable(noising.noise());
        var tables = new ArrayList<ProtectedTable>();
        var findings = new ArrayList<String>();
        var loss = new LinkedHashMap<String, Object>();
        for (var input : inputs) {
            var safe = TableNoise.of(input.table(), CellKeys.of(input, noising.secret()), noise);
            tables.add(safe);
            loss.putAll(prefixed(inputs.size() == 1 ? "" : input.table().name() + ".", input.table(), safe));
            findings.addAll(found(input.table(), safe));
        }
        var audit = new LinkedHashMap<String, Object>();
        audit.put("attack", "bounds from sums and the largest change");
        audit.put("recovered", findings.size());
        return new Masked(List.copyOf(tables), loss, audit, findings, (table, cell) -> Optional.empty());
    }

    /** Small counts that can be computed all the same. */
    private List<String> found(Table table, ProtectedTable safe) {
        return NoiseAttack.exact(
                        safe,
                        LinkedTables.of(table).relations(),
                        noising.noise().most())
                .filter(cell -> table.value(cell) > 0 && table.value(cell) < minimum)
                .mapToObj(cell -> safe.layout().cell(cell) + ": " + table.value(cell))
                .toList();
    }

    private static Map<String, Object> prefixed(String prefix, Table table, ProtectedTable safe) {
        var told = new LinkedHashMap<String, Object>();
        Rounding.loss(table, safe).forEach((name, figure) -> told.put(prefix + name, figure));
        return told;
    }
}
