package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.LinkedTables;
import java.util.BitSet;
import java.util.List;

/**
 * The fast method: protects tables of any size together, with a pattern that is good and not proved to be best.
 *
 * <p>No hidden cell can be computed from the sums and what is shown; no person who is alone in a cell can compute another; and where a
 * width is asked for, the bounds of every hidden cell are at least as far apart. The same tables and settings give the same pattern on
 * every machine, whatever the order of the rows.
 *
 * <p>Where an elimination is too much work for the size and shape of the tables, swaps are sought instead.
 */
public final class FastSuppression {

    /** So many multiplications of an elimination take about a second. */
    private static final long WORK = 30_000_000;

    /** For so many hidden cells, programs that see to their bounds take too long, and hide more than swaps do. */
    private static final int MANY = 3_000;

    private final Assembly assembly;
    private final Protection protection;
    private final Unknowns unknowns;
    private final Needs needs;

    private FastSuppression(Assembly assembly, Protection protection) {
        this.assembly = assembly;
        this.protection = protection;
        this.unknowns = Unknowns.of(assembly.question());
        this.needs = assembly.needs(unknowns);
    }

    /**
     * Protects tables.
     *
     * @throws DisclosureException where that cannot be done: contradicting wishes, or too much that must be shown
     */
    public static Suppressed of(LinkedTables tables, Protection protection) {
        return of(tables, protection, new Work(WORK));
    }

    /** The same, with so much work for an elimination. */
    static Suppressed of(LinkedTables tables, Protection protection, Work work) {
        var assembly = new Assembly(tables, protection);
        var fast = new FastSuppression(assembly, protection);
        var pattern = fast.pattern(work);
        var evidence = assembly.evidence(fast.unknowns, pattern.swaps());
        return assembly.answer(pattern.hidden(), 0, pattern.way(), evidence);
    }

    static BitSet hidden(Assembly assembly, Protection protection) {
        return new FastSuppression(assembly, protection).pattern(new Work(WORK)).hidden();
    }

    private record Pattern(BitSet hidden, List<Swap> swaps, Suppressed.Way way) {}

    private Pattern pattern(Work work) {
        var eliminated = FastPattern.of(unknowns, protection.insiders(), work);
        if (eliminated.isEmpty()) {
            return swapped();
        }
        refuse(eliminated.get().lost());
        var hidden = eliminated.get().hidden();
        if (protection.width() == 0) {
            return new Pattern(hidden, List.of(), Suppressed.Way.ELIMINATION);
        }
        if (hidden.cardinality() < MANY) {
            var wide = WiderBounds.of(assembly, unknowns, needs, hidden);
            return new Pattern(wide.hidden(), wide.witnesses(), Suppressed.Way.ELIMINATION);
        }
        return swapped();
    }

    private Pattern swapped() {
        var found = SwapPattern.of(unknowns, needs, protection.insiders(), assembly.places(unknowns, needs));
        refuse(found.lost());
        return new Pattern(found.hidden(), found.swaps(), Suppressed.Way.SWAPS);
    }

    private void refuse(BitSet lost) {
        if (!lost.isEmpty()) {
            throw new DisclosureException(Fault.CANNOT_BE_PROTECTED, assembly.name(lost));
        }
    }
}
