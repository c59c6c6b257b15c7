package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.SortedOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

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

    /**
     * Unknowns that are hidden whatever happens first, the others from the smallest to the largest. Of equal ones those in smaller totals come first, so that what is
     * hidden is next to what is small, too; then the last.
     */
    private int[] order() {
        int[] order = new int[unknowns.size()];
        Arrays.setAll(order, place -> order.length - 1 - place);
        return sorted(sorted(order, this::totals), unknown -> switch (unknowns.roles()[unknown]) {
            case PROTECTED, KNOWN -> 0;
            case KEPT_BACK -> 1;
            case OPEN -> 2 + unknowns.weight(unknown);
        });
    }

    private static int[] sorted(int[] order, IntToLongFunction number) {
        int[] places =
                SortedOrder.ascending(IntStream.of(order).mapToLong(number).toArray());
        return IntStream.of(places).map(place -> order[place]).toArray();
    }

    /** What the totals that an unknown is directly part of hold together. */
    private long totals(int unknown) {
        var column = unknowns.sums().column(unknown);
        var question = unknowns.question();
        long totals = 0;
        for (int i = 0; i < column.size(); i++) {
            if (column.numbers()[i] == 1) {
                totals += question.weights()[question.relations().whole(column.positions()[i])];
            }
        }
        return totals;
    }
}
