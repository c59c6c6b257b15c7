package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.LinkedTables;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cells that somebody wants shown or hidden, whatever the rules say. */
final class Wishes {

    private final LinkedTables tables;
    private final Protection protection;
    private final Role[] roles;
    private final @Nullable Reason[] reasons;

    /**
     * Wishes about tables.
     *
     * @param roles by the number of a cell; changed
     * @param reasons why a cell is hidden, by its number; changed
     */
    Wishes(LinkedTables tables, Protection protection, Role[] roles, @Nullable Reason[] reasons) {
        this.tables = tables;
        this.protection = protection;
        this.roles = roles;
        this.reasons = reasons;
    }

    /**
     * Heeds them.
     *
     * @throws DisclosureException where a cell must be shown and hidden, or is in no table
     */
    void heed() {
        Set<Cell> unknown = new HashSet<>(protection.alwaysShown());
        unknown.addAll(protection.alwaysHidden());
        if (unknown.isEmpty()) {
            return;
        }
        for (int number = 0; number < tables.size(); number++) {
            var cell = tables.cell(number);
            if (protection.alwaysHidden().contains(cell)) {
                hide(number, cell);
            }
            if (protection.alwaysShown().contains(cell)) {
                show(number, cell);
            }
            unknown.remove(cell);
        }
        unknown.stream().min(Cell::compareTo).ifPresent(cell -> {
            throw new DisclosureException(Fault.UNKNOWN_CELL, cell.toString());
        });
    }

    private void hide(int number, Cell cell) {
        if (roles[number] == Role.KNOWN) {
            throw new DisclosureException(
                    Fault.CONTRADICTION, cell.toString(), "shown-before", Reason.ASKED_FOR.word());
        }
        roles[number] = Role.PROTECTED;
        reasons[number] = reasons[number] == null ? Reason.ASKED_FOR : reasons[number];
    }

    private void show(int number, Cell cell) {
        var reason = reasons[number];
        if (reason != null) {
            throw new DisclosureException(Fault.CONTRADICTION, cell.toString(), "asked-for", reason.word());
        }
        roles[number] = Role.KNOWN;
    }
}
