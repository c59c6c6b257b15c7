package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.primary.PrimaryRules;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.ProtectedTable;
import java.util.List;
import java.util.Set;

/**
 * How some tables are to be protected.
 *
 * @param rules which cells must be hidden for what they tell by themselves
 * @param insiders whether somebody who is the only person in a cell must not be able to compute another hidden cell from knowing it
 * @param width how far the bounds of every hidden cell must be apart for whoever knows that cells are whole and not negative: 1 so that no
 *     hidden cell is known exactly; 0 to leave these bounds unchecked
 * @param alwaysShown cells that must be shown
 * @param alwaysHidden cells that must be hidden
 * @param earlier tables that were published before: what they hide stays hidden, and what they show is known
 */
public record Protection(
        PrimaryRules rules,
        boolean insiders,
        long width,
        Set<Cell> alwaysShown,
        Set<Cell> alwaysHidden,
        List<ProtectedTable> earlier) {

    public Protection {
        alwaysShown = Set.copyOf(alwaysShown);
        alwaysHidden = Set.copyOf(alwaysHidden);
        earlier = List.copyOf(earlier);
        if (rules.rules().isEmpty() && alwaysHidden.isEmpty()) {
            throw new DisclosureException(Fault.PROTECTS_NOTHING);
        }
        if (width < 0) {
            throw new DisclosureException(Fault.SETTING_OUT_OF_RANGE, "width", width, 0, Long.MAX_VALUE);
        }
    }

    /** These rules; persons who are alone in a cell learn nothing, and no hidden cell is known exactly. */
    public static Protection by(PrimaryRules rules) {
        return new Protection(rules, true, 1, Set.of(), Set.of(), List.of());
    }

    /** No cell with fewer persons than this is shown. */
    public static Protection ofAtLeast(int minimum) {
        return by(PrimaryRules.atLeast(minimum));
    }

    /** The same, with or without regard to persons who are alone in a cell. */
    public Protection withInsiders(boolean regarded) {
        return new Protection(rules, regarded, width, alwaysShown, alwaysHidden, earlier);
    }

    /** The same, with bounds this far apart. */
    public Protection withWidth(long apart) {
        return new Protection(rules, insiders, apart, alwaysShown, alwaysHidden, earlier);
    }

    /** The same, with these cells shown whatever happens. */
    public Protection showing(Set<Cell> cells) {
        return new Protection(rules, insiders, width, cells, alwaysHidden, earlier);
    }

    /** The same, with these cells hidden whatever happens. */
    public Protection hiding(Set<Cell> cells) {
        return new Protection(rules, insiders, width, alwaysShown, cells, earlier);
    }

    /** The same, after these tables were published. */
    public Protection after(List<ProtectedTable> published) {
        return new Protection(rules, insiders, width, alwaysShown, alwaysHidden, published);
    }
}
