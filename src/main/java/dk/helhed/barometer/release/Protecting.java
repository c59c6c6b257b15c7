package dk.helhed.barometer.release;

import dk.helhed.barometer.release.EarlierRelease.Counts;
import dk.helhed.barometer.released.ProtectionSettings;
import dk.helhed.disclosure.attack.AttackReport;
import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.disclosure.primary.AreTooFew;
import dk.helhed.disclosure.primary.PrimaryRule;
import dk.helhed.disclosure.primary.PrimaryRules;
import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.primary.ShareATrait;
import dk.helhed.disclosure.rounding.Changes;
import dk.helhed.disclosure.rounding.SmallCountRounding;
import dk.helhed.disclosure.suppress.FastSuppression;
import dk.helhed.disclosure.suppress.Protection;
import dk.helhed.disclosure.suppress.Suppressed;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Protects the tables of a release together, and has the attacker try to get them back. */
final class Protecting {

    /** Where more is hidden, nobody can use the table, and the attack on it takes minutes. */
    private static final int MOST_HIDDEN = 5_000;

    private final List<Table> tables;
    private final ProtectionSettings settings;

    private Protecting(List<Table> tables, ProtectionSettings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    /**
     * Protected tables.
     *
     * @param tables in the order they were given
     * @param findings counts that could be known too well
     */
    record Result(List<ProtectedTable> tables, ReasonOf reasons, Cost cost, List<String> findings) {

        /** Why a cell is hidden for what it tells; empty if it is hidden to protect others, or shown. */
        interface ReasonOf {

            Optional<Reason> of(int table, int cell);
        }
    }

    /** What is lost; see {@link ReleaseReport}. */
    record Cost(
            int cells,
            int primary,
            int secondary,
            long primaryPersons,
            long secondaryPersons,
            int changed,
            long largestChange) {}

    /**
     * Protects.
     *
     * @param earlier tables of the same persons
     * @param others earlier tables of other persons, who may be nearly the same
     * @throws dk.helhed.disclosure.table.DisclosureException if it cannot be done
     */
    static Result of(List<Table> tables, ProtectionSettings settings, List<Counts> earlier, List<Counts> others) {
        var protecting = new Protecting(tables, settings);
        return switch (settings.method()) {
            case FAST -> protecting.hide(earlier, others);
            case ROUND -> protecting.round();
        };
    }

    private Result hide(List<Counts> earlier, List<Counts> others) {
        var known = Known.of(tables, earlier);
        var all = new ArrayList<>(tables);
        all.addAll(known.truths());
        var linked = LinkedTables.of(all);
        var hidden = new HashSet<>(known.holes());
        var suppressed = suppress(linked, known, hidden);
        var published = known.shown();
        while (hidden.addAll(
                Differences.tooSmall(tables, suppressed.tables(), settings.minimum(), published, others))) {
            suppressed = suppress(linked, known, hidden);
        }
        var cost = cost(suppressed);
        if (cost.primary() + cost.secondary() > MOST_HIDDEN) {
            throw new TooMuchHiddenException(cost.primary() + cost.secondary(), cost.cells());
        }
        return new Result(
                suppressed.tables().subList(0, tables.size()), suppressed::reason, cost, findings(suppressed, known));
    }

    /** What these tables lose, each cell once. */
    private Cost cost(Suppressed suppressed) {
        var seen = new HashSet<Cell>();
        int[] counts = new int[2];
        long[] persons = new long[2];
        for (int table = 0; table < tables.size(); table++) {
            var safe = suppressed.tables().get(table);
            for (int cell = 0; cell < safe.size(); cell++) {
                if (seen.add(safe.layout().cell(cell)) && safe.status(cell) == Status.HIDDEN) {
                    int kind = suppressed
                                    .reason(table, cell)
                                    .filter(reason -> reason != Reason.HIDDEN_BEFORE)
                                    .isPresent()
                            ? 0
                            : 1;
                    counts[kind]++;
                    persons[kind] += tables.get(table).value(cell);
                }
            }
        }
        return new Cost(seen.size(), counts[0], counts[1], persons[0], persons[1], 0, 0);
    }

    private Suppressed suppress(LinkedTables linked, Known known, Set<Cell> hidden) {
        var rules = new ArrayList<PrimaryRule>();
        rules.add(new AreTooFew(settings.minimum()));
        if (settings.group()) {
            tables.forEach(table -> rules.add(
                    new ShareATrait(table.layout().dimensions().getLast().name())));
        }
        return FastSuppression.of(
                linked,
                new Protection(
                        new PrimaryRules(rules.stream().distinct().toList()),
                        settings.insiders(),
                        settings.width(),
                        Set.of(),
                        hidden,
                        known.tables()));
    }

    private List<String> findings(Suppressed suppressed, Known known) {
        var knowledge = Knowledge.of(suppressed.tables()).and(known.tables());
        AttackReport attack =
                Attacker.attack(suppressed.least() == 0 ? knowledge.withHiddenZeros() : knowledge, (double)
                        Math.max(1, settings.width()));
        return attack.recovered().stream()
                .map(one -> one.cell() + ": " + plain(one.bounds().lowest()) + "–"
                        + plain(one.bounds().highest()))
                .toList();
    }

    private Result round() {
        var table = tables.getFirst();
        var rounded = SmallCountRounding.of(table, settings.base());
        var after = IntStream.range(0, rounded.size())
                .mapToLong(cell -> rounded.shown(cell).orElseThrow())
                .toArray();
        var changes = Changes.between(table.values(), after);
        var small = IntStream.range(0, after.length)
                .filter(cell -> after[cell] > 0 && after[cell] < settings.base())
                .mapToObj(cell -> table.layout().cell(cell) + ": " + after[cell])
                .toList();
        var cost = new Cost(changes.cells(), 0, 0, 0, 0, changes.changed(), changes.largest());
        return new Result(List.of(rounded), (one, cell) -> Optional.empty(), cost, small);
    }

    private static String plain(double bound) {
        return Double.isInfinite(bound) ? "∞" : Long.toString(Math.round(bound));
    }
}
