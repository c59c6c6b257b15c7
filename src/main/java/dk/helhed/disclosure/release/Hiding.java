package dk.helhed.disclosure.release;

import dk.helhed.disclosure.attack.AttackReport;
import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.disclosure.primary.PrimaryRules;
import dk.helhed.disclosure.suppress.FastSuppression;
import dk.helhed.disclosure.suppress.OptimalSuppression;
import dk.helhed.disclosure.suppress.Protection;
import dk.helhed.disclosure.suppress.Suppressed;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Protects tables by hiding cells, and has the attacker try to get them back. */
final class Hiding {

    private final Order order;
    private final Protection protection;

    Hiding(Order order, Set<Cell> always, Set<Cell> never, List<ProtectedTable> earlier) {
        this.order = order;
        this.protection = new Protection(
                new PrimaryRules(order.rules()), order.insiders(), order.width(), always, never, earlier);
    }

    Masked mask(List<Table> tables) {
        var suppressed = suppressed(LinkedTables.of(tables));
        var report = attack(suppressed);
        var found = report.recovered().stream()
                .map(recovered -> recovered.cell() + ": "
                        + plain(recovered.bounds().lowest()) + "–"
                        + plain(recovered.bounds().highest()))
                .toList();
        return new Masked(suppressed.tables(), loss(suppressed), audit(suppressed, report), found, suppressed::reason);
    }

    /** One table by itself, for trying out wider categories. */
    ProtectedTable alone(Table table) {
        return suppressed(LinkedTables.of(table)).tables().getFirst();
    }

    private Suppressed suppressed(LinkedTables tables) {
        return order.method() == Method.OPTIMAL
                ? OptimalSuppression.of(tables, protection, Clock.systemUTC(), order.most())
                : FastSuppression.of(tables, protection);
    }

    private AttackReport attack(Suppressed suppressed) {
        var known = new ArrayList<>(suppressed.tables());
        known.addAll(suppressed.earlier());
        var knowledge = Knowledge.of(known);
        return Attacker.check(
                suppressed.least() == 0 ? knowledge.withHiddenZeros() : knowledge,
                (double) Math.max(1, order.width()),
                suppressed.evidence());
    }

    private static Map<String, Object> loss(Suppressed suppressed) {
        var loss = suppressed.loss();
        var told = new LinkedHashMap<String, Object>();
        told.put("foundBy", suppressed.way().word());
        told.put("cells", loss.cells());
        told.put("hidden", loss.hidden());
        told.put("primary", loss.primary());
        told.put("secondary", loss.secondary());
        told.put("primaryValue", loss.primaryValue());
        told.put("secondaryValue", loss.secondaryValue());
        told.put("leastSecondaryValueProved", loss.leastSecondaryValue());
        told.put("provedLeast", loss.isLeast());
        return told;
    }

    private Map<String, Object> audit(Suppressed suppressed, AttackReport report) {
        var told = new LinkedHashMap<String, Object>();
        told.put("attack", "bounds by other tables that look the same, and by linear and integer programming");
        told.put("tablesThatLookTheSame", suppressed.evidence().changes().size());
        told.put("earlierTablesCorrected", suppressed.corrected());
        told.put("hiddenCells", report.hidden());
        told.put("requiredWidth", Math.max(1, order.width()));
        told.put("recovered", report.recovered().size());
        return told;
    }

    private static String plain(double bound) {
        return Double.isInfinite(bound) ? "∞" : String.valueOf(Math.round(bound));
    }
}
