package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.SortedOrder;
import java.util.BitSet;
import java.util.Optional;

/** The fast method by elimination: which cells to hide so that no protected cell can be computed from what is shown. */
final class FastPattern {

    private final Unknowns unknowns;
    private final boolean insiders;
    private final Work work;

    private FastPattern(Unknowns unknowns, boolean insiders, Work work) {
        this.unknowns = unknowns;
        this.insiders = insiders;
        this.work = work;
    }

    /** What was found: the cells to hide, and those that cannot be protected because too much is shown whatever happens. */
    record Found(BitSet hidden, BitSet lost) {}

    /**
     * The cells to hide, those that must be hidden among them; empty where that is too much work.
     *
     * @param insiders whether somebody who is alone in a cell must not be able to compute another protected cell either
     */
    static Optional<Found> of(Unknowns unknowns, boolean insiders, Work work) {
        return new FastPattern(unknowns, insiders, work).pattern();
    }

    private Optional<Found> pattern() {
        int[] order = order();
        int fixed = unknowns.fixed().cardinality();
        var fingerprints = new Fingerprints(unknowns.guarded(), unknowns.alone(), insiders);
        var variations = Variations.until(unknowns.sums(), fingerprints, order, fixed, work);
        var lost = new BitSet();
        for (int unknown = 0; unknown < unknowns.size(); unknown++) {
            lost.set(unknown, fingerprints.isComputable(unknown) || fingerprints.isBetrayed(unknown));
        }
        var lostCells = unknowns.cells(lost);
        lostCells.or(unknowns.lost());
        var hidden = GreedyPattern.hidden(fingerprints, variations, fixed, work);
        hidden.or(unknowns.fixed());
        return work.isTooMuch() ? Optional.empty() : Optional.of(new Found(unknowns.cells(hidden), lostCells));
    }

    /** Unknowns that are hidden whatever happens first, the others from the smallest to the largest; of equal ones the last first. */
    private int[] order() {
        long[] backwards = new long[unknowns.size()];
        for (int unknown = 0; unknown < backwards.length; unknown++) {
            backwards[backwards.length - 1 - unknown] = switch (unknowns.roles()[unknown]) {
                case PROTECTED, KNOWN -> 0;
                case KEPT_BACK -> 1;
                case OPEN -> 2 + unknowns.weight(unknown);
            };
        }
        int[] order = SortedOrder.ascending(backwards);
        for (int i = 0; i < order.length; i++) {
            order[i] = backwards.length - 1 - order[i];
        }
        return order;
    }
}
