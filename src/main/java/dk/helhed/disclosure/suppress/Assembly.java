package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.table.CellNumbers;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Evidence;
import dk.helhed.disclosure.table.Layout;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Sums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts tables, rules, wishes and earlier releases together into one {@link Question}, and the answer back into tables. */
final class Assembly {

    private final LinkedTables tables;
    private final Protection protection;
    private final List<Layout> layouts;
    private final Earlier earlier;
    private final CellNumbers numbers;
    private final Role[] roles;
    private final long[] weights;
    private final boolean[] alone;
    private final long[] above;
    private final @Nullable Reason[] reasons;
    private final Question question;

    /**
     * Assembles.
     *
     * @throws DisclosureException where a cell must be shown and hidden
     */
    Assembly(LinkedTables tables, Protection protection) {
        this.tables = tables;
        this.protection = protection;
        List<Layout> layouts = new ArrayList<>();
        this.earlier = Earlier.of(tables, protection.earlier());
        tables.tables().forEach(table -> layouts.add(table.layout()));
        earlier.agreeing().forEach(table -> layouts.add(table.layout()));
        this.numbers = CellNumbers.of(layouts);
        this.roles = new Role[numbers.size()];
        this.weights = new long[numbers.size()];
        this.alone = new boolean[numbers.size()];
        this.above = new long[numbers.size()];
        this.reasons = new Reason[numbers.size()];
        Arrays.fill(roles, Role.PROTECTED);
        Arrays.fill(roles, 0, tables.size(), Role.OPEN);
        askRules();
        recallEarlier();
        new Wishes(tables, protection, roles, reasons).heed();
        showZeros();
        this.layouts = layouts;
        this.question = new Question(Sums.of(layouts, numbers.cells()), roles, weights, alone);
    }

    Question question() {
        return question;
    }

    long least() {
        return protection.rules().mayHideZeros() || !protection.alwaysHidden().isEmpty() ? 0 : 1;
    }

    /** How far unknowns must be able to be off. */
    Needs needs(Unknowns unknowns) {
        double[] room = new double[unknowns.size()];
        long[] widths = new long[room.length];
        long[] distances = new long[room.length];
        Arrays.setAll(room, unknown -> Math.min(0, least() - unknowns.weight(unknown)));
        Arrays.fill(widths, protection.width());
        for (int cell = 0; cell < above.length; cell++) {
            int unknown = unknowns.sums().unknownOf(cell);
            if (unknown >= 0) {
                distances[unknown] = Math.max(distances[unknown], above[cell]);
            }
        }
        return new Needs(room, widths, distances);
    }

    Places places(Unknowns unknowns, Needs needs) {
        return new Places(layouts, numbers, unknowns.sums(), needs.least());
    }

    /** What shows that a pattern protects, in the order of the tables and of the earlier ones. */
    Evidence evidence(Unknowns unknowns, List<Swap> swaps) {
        long[] values = new long[numbers.size()];
        Arrays.fill(values, -1);
        System.arraycopy(weights, 0, values, 0, tables.size());
        return new Evidence(values, above, unknowns.changes(swaps));
    }

    Optional<Reason> reason(int table, int cell) {
        return Optional.ofNullable(reasons[tables.number(table, cell)]);
    }

    private void askRules() {
        for (int cell = 0; cell < tables.size(); cell++) {
            var table = tables.table(cell);
            int position = tables.position(cell);
            weights[cell] = tables.value(cell);
            alone[cell] = table.contributors(position) == 1;
            int asked = cell;
            protection.rules().asked(table, position).ifPresent(reason -> protect(asked, reason));
            above[cell] = protection.width() == 0 || roles[cell] == Role.OPEN
                    ? 0
                    : protection.rules().above(table, position);
        }
    }

    private void protect(int cell, Reason reason) {
        roles[cell] = Role.PROTECTED;
        reasons[cell] = reasons[cell] == null ? reason : reasons[cell];
    }

    private void recallEarlier() {
        int first = tables.tables().size();
        for (int t = 0; t < earlier.agreeing().size(); t++) {
            var table = earlier.agreeing().get(t);
            for (int c = 0; c < table.size(); c++) {
                recall(numbers.cells()[first + t][c], table, c);
            }
        }
        earlier.corrected().forEach(this::recall);
    }

    /** What was shown of a corrected table is known where it is still true, and says nothing where it is not. */
    private void recall(ProtectedTable table) {
        for (int c = 0; c < table.size(); c++) {
            int number = earlier.number(table.layout().cell(c));
            var shown = table.shown(c);
            if (number >= 0 && (shown.isEmpty() || shown.getAsLong() == tables.value(number))) {
                recall(number, table, c);
            }
        }
    }

    private void recall(int cell, ProtectedTable table, int position) {
        if (table.status(position) == Status.HIDDEN) {
            if (roles[cell] == Role.OPEN) {
                roles[cell] = Role.KEPT_BACK;
                reasons[cell] = Reason.HIDDEN_BEFORE;
            }
        } else if (table.shown(position).isPresent() && table.status(position) == Status.VALUE) {
            weights[cell] = table.shown(position).getAsLong();
            roles[cell] = Role.KNOWN;
            reasons[cell] = null;
        }
    }

    private void showZeros() {
        for (int cell = 0; cell < tables.size(); cell++) {
            if (weights[cell] == 0 && roles[cell] == Role.OPEN) {
                roles[cell] = Role.KNOWN;
            }
        }
    }

    /**
     * The tables with these cells hidden.
     *
     * @param leastSecondaryValue what is proved to be needed
     * @param evidence what shows that they protect
     */
    Suppressed answer(BitSet hidden, long leastSecondaryValue, Suppressed.Way way, Evidence evidence) {
        var answer = new HiddenCells(tables, question, hidden);
        return new Suppressed(answer.tables(), answer.loss(leastSecondaryValue), this, way, evidence, earlier);
    }

    /** The first cell of some by name, for a message. */
    String name(BitSet cells) {
        int cell = cells.nextSetBit(0);
        return cell < tables.size() ? tables.cell(cell).toString() : Integer.toString(cell);
    }
}
