package dk.helhed.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the ways in which the unknowns could be other than they are, each by the smallest cells, until every protected unknown can vary.
 *
 * <p>Unknowns are taken from those that will be hidden in any case, over the smallest, towards the largest. One whose column is independent of
 * the earlier ones joins the basis. Every other can vary together with some of the basis: a variation. All unknowns beyond the last that is needed
 * can be shown without a further thought, and so can those whose variation adds nothing to the earlier ones.
 */
final class Variations {

    /** After so many columns that were watched in vain, it is time to watch for what is still open only. */
    private static final int IN_VAIN = 32;

    private final UnknownSums sums;
    private final Fingerprints fingerprints;
    private final ColumnBasis columns;
    private final Watch watch;
    private int inVain = IN_VAIN;
    private final List<Integer> basis = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();
    private final Map<Integer, SparseVector> needed = new HashMap<>();

    private Variations(UnknownSums sums, Fingerprints fingerprints, Work work) {
        this.sums = sums;
        this.fingerprints = fingerprints;
        this.columns = new ColumnBasis(sums.rowLengths(), work);
        this.watch = new Watch(columns);
    }

    /**
     * Takes unknowns in the order given until none is computable or betrayed, or the work is too much.
     *
     * @param fixed how many of the first in order are hidden whatever happens
     */
    static Variations until(UnknownSums sums, Fingerprints fingerprints, int[] order, int fixed, Work work) {
        var variations = new Variations(sums, fingerprints, work);
        for (int at = 0; at < order.length && (at < fixed || fingerprints.open() > 0) && !work.isTooMuch(); at++) {
            if (at < fixed) {
                variations.takeFixed(order[at]);
            } else {
                variations.take(order[at]);
            }
        }
        return variations;
    }

    private void takeFixed(int unknown) {
        taken.add(unknown);
        var reduced = columns.add(sums.column(unknown));
        if (reduced == null) {
            basis.add(unknown);
        } else {
            fingerprints.add(
                    variation(unknown, columns.multiples(reduced)),
                    Fingerprints.firstFactor(unknown),
                    Fingerprints.secondFactor(unknown));
        }
    }

    private void take(int unknown) {
        if (inVain >= IN_VAIN) {
            watch.renew(fingerprints.weights(basis));
            inVain = 0;
        }
        taken.add(unknown);
        var reduced = columns.add(sums.column(unknown));
        if (reduced == null) {
            basis.add(unknown);
            watch.joined();
        } else if (watch.sees(reduced)) {
            consider(unknown, variation(unknown, columns.multiples(reduced)));
        }
    }

    private void consider(int unknown, SparseVector variation) {
        long first = Fingerprints.firstFactor(unknown);
        long second = Fingerprints.secondFactor(unknown);
        int before = fingerprints.open();
        int computable = computable(variation);
        fingerprints.add(variation, first, second);
        if (computable > 0 || fingerprints.open() < before) {
            needed.put(unknown, variation);
        } else {
            fingerprints.add(variation, PrimeField.subtract(0, first), PrimeField.subtract(0, second));
            inVain++;
        }
    }

    private SparseVector variation(int unknown, SparseVector multiples) {
        int[] positions = new int[multiples.size() + 1];
        long[] numbers = new long[positions.length];
        long[] order = new long[positions.length];
        for (int i = 0; i < multiples.size(); i++) {
            positions[i] = basis.get(multiples.positions()[i]);
        }
        positions[multiples.size()] = unknown;
        Arrays.setAll(order, i -> (long) positions[i] << Integer.SIZE | i);
        Arrays.sort(order);
        int[] sorted = new int[positions.length];
        for (int i = 0; i < sorted.length; i++) {
            int from = (int) order[i];
            sorted[i] = positions[from];
            numbers[i] = from == multiples.size()
                    ? 1
                    : PrimeField.subtract(0, multiples.numbers()[from]);
        }
        return new SparseVector(sorted, numbers);
    }

    private int computable(SparseVector variation) {
        int count = 0;
        for (int unknown : variation.positions()) {
            count += fingerprints.isComputable(unknown) ? 1 : 0;
        }
        return count;
    }

    /** The unknowns that were taken, in their order. */
    List<Integer> taken() {
        return taken;
    }

    /** The members of the basis. */
    List<Integer> basis() {
        return basis;
    }

    /** The variations that protect something the earlier ones do not, by the unknown that they end at. */
    Map<Integer, SparseVector> needed() {
        return needed;
    }
}
