package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.LinkedTables;
import java.util.BitSet;

/**
 * The fast method: protects tables of any size together, with a pattern that is good and not proved to be best.
 *
 * <p>No hidden cell can be computed from the sums and what is shown; no person who is alone in a cell can compute another; and where a
 * width is asked for, the bounds of every hidden cell are at least as far apart. The same tables and settings give the same pattern on
 * every machine, whatever the order of the rows.
 */
public final class FastSuppression {

    private FastSuppression() {}

    /**
     * Protects tables.
     *
     * @throws DisclosureException where that cannot be done: contradicting wishes, or too much that must be shown
     */
    public static Suppressed of(LinkedTables tables, Protection protection) {
        var assembly = new Assembly(tables, protection);
        return assembly.answer(hidden(assembly, protection), 0);
    }

    static BitSet hidden(Assembly assembly, Protection protection) {
        var pattern = FastPattern.of(assembly.question(), protection.insiders());
        if (!pattern.lost().isEmpty()) {
            throw new DisclosureException(Fault.CANNOT_BE_PROTECTED, assembly.name(pattern.lost()));
        }
        if (protection.width() == 0) {
            return pattern.hidden();
        }
        return WiderBounds.of(assembly, (double) protection.width(), pattern.hidden());
    }
}
