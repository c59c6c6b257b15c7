package dk.helhed.disclosure.suppress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shows cells one by one from the largest to the smallest, except where showing one would give a protected cell away.
 *
 * <p>The cells left hidden are those that the elimination of Langsrud, Ø. (2024), "Secondary cell suppression by Gaussian elimination: an
 * algorithm suitable for handling issues with zeros and singletons", Privacy in Statistical Databases, LNCS 14915, leaves hidden when it takes the
 * cells in the same order. The way there is the opposite one: it begins with the cells that stay hidden, and works with the
 * sums between cells and not with the persons in them, so that large totals cost nothing.
 */
final class GreedyPattern {

    private final Fingerprints fingerprints;
    private final Work work;
    private final Map<Integer, SparseVector> hidden = new HashMap<>();
    private final Map<Integer, Set<Integer>> hiddenWith = new HashMap<>();
    private final BitSet kept = new BitSet();

    private GreedyPattern(Fingerprints fingerprints, Work work) {
        this.fingerprints = fingerprints;
        this.work = work;
    }

    /**
     * The open unknowns to be hidden, all others may be shown; too few where the work was too much.
     *
     * @param variations found in the order that is now walked back
     * @param fixed how many of the first in that order are hidden whatever happens
     */
    static BitSet hidden(Fingerprints fingerprints, Variations variations, int fixed, Work work) {
        var pattern = new GreedyPattern(fingerprints, work);
        var members = new BitSet();
        variations.basis().forEach(members::set);
        for (int at = variations.taken().size() - 1; at >= fixed && !work.isTooMuch(); at--) {
            int unknown = variations.taken().get(at);
            var variation = variations.needed().get(unknown);
            if (members.get(unknown)) {
                pattern.showMember(unknown);
            } else if (variation != null) {
                pattern.showEnd(unknown, variation);
            }
        }
        return pattern.kept;
    }

    /** Shows an unknown at which a variation ends, which thereby is no longer possible. */
    private void showEnd(int unknown, SparseVector variation) {
        long first = Fingerprints.firstFactor(unknown);
        long second = Fingerprints.secondFactor(unknown);
        int before = fingerprints.open();
        fingerprints.add(variation, PrimeField.subtract(0, first), PrimeField.subtract(0, second));
        if (fingerprints.open() > before) {
            fingerprints.add(variation, first, second);
            kept.set(unknown);
            remember(unknown, variation);
        }
    }

    /** Shows a member of the basis: of the variations left with it, all but one can go on without it. */
    private void showMember(int member) {
        List<Integer> ends = endsWith(member);
        if (ends.isEmpty()) {
            return;
        }
        long first = 0;
        long second = 0;
        for (int end : ends) {
            long number = variation(end).at(member);
            first = PrimeField.add(first, PrimeField.multiply(number, Fingerprints.firstFactor(end)));
            second = PrimeField.add(second, PrimeField.multiply(number, Fingerprints.secondFactor(end)));
        }
        int end = shortest(ends);
        var pivot = variation(end);
        long share = PrimeField.inverse(pivot.at(member));
        first = PrimeField.multiply(first, share);
        second = PrimeField.multiply(second, share);
        int before = fingerprints.open();
        fingerprints.add(pivot, PrimeField.subtract(0, first), PrimeField.subtract(0, second));
        if (fingerprints.open() > before) {
            fingerprints.add(pivot, first, second);
            kept.set(member);
        } else {
            goOnWithout(member, end, ends);
        }
    }

    private void goOnWithout(int member, int end, List<Integer> ends) {
        var pivot = variation(end);
        long share = PrimeField.inverse(pivot.at(member));
        hidden.remove(end);
        for (int other : ends) {
            if (other != end) {
                long factor = PrimeField.multiply(variation(other).at(member), share);
                work.add(pivot.size() + variation(other).size());
                remember(other, variation(other).minus(factor, pivot));
            }
        }
        hiddenWith.remove(member);
    }

    private List<Integer> endsWith(int member) {
        List<Integer> ends = new ArrayList<>();
        for (int end : hiddenWith.getOrDefault(member, Set.of())) {
            var variation = hidden.get(end);
            if (variation != null && variation.at(member) != 0) {
                ends.add(end);
            }
        }
        return ends;
    }

    private int shortest(List<Integer> ends) {
        int shortest = ends.getFirst();
        for (int end : ends) {
            if (variation(end).size() < variation(shortest).size()) {
                shortest = end;
            }
        }
        return shortest;
    }

    private SparseVector variation(int end) {
        var variation = hidden.get(end);
        if (variation == null) {
            throw new IllegalStateException("no variation ends at " + end);
        }
        return variation;
    }

    private void remember(int end, SparseVector variation) {
        var before = hidden.put(end, variation);
        for (int unknown : variation.positions()) {
            if (unknown != end && !fingerprints.isGuarded(unknown) && (before == null || before.at(unknown) == 0)) {
                hiddenWith
                        .computeIfAbsent(unknown, ignored -> new LinkedHashSet<>())
                        .add(end);
            }
        }
    }
}
