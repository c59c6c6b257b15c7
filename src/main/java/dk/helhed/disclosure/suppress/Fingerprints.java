package dk.helhed.disclosure.suppress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What could still vary about each protected unknown, as two numbers.
 *
 * <p>Every way in which the unknowns could be other than they are without changing what is shown is a column; the fingerprint of an unknown
 * adds up its numbers in all columns, each times a number that is as good as random. It is zero where the unknown can be computed from
 * what is shown. Two unknowns with the same ratio of their numbers vary together only: who knows one of them, knows the
 * other.
 */
final class Fingerprints {

    private static final long NEVER = -1;

    private final boolean[] alone;
    private final boolean insiders;
    private final long[] first;
    private final long[] second;
    private final long[] ratios;
    private final Map<Long, Together> classes = new HashMap<>();
    private int computable;
    private int betrayed;

    /** Unknowns that vary together: how many, and how many of them hold one person only. */
    private record Together(int members, int alone) {

        Together with(int change, boolean single) {
            return new Together(members + change, alone + (single ? change : 0));
        }

        /** How many members are betrayed to a person who is alone in another. */
        int betrayed() {
            return alone > 0 ? members - 1 : 0;
        }
    }

    private static final Together NOBODY = new Together(0, 0);

    /** Nothing can vary at first. Who is alone in an unknown counts only if insiders are to be kept from what others hide. */
    Fingerprints(boolean[] guarded, boolean[] alone, boolean insiders) {
        this.alone = alone;
        this.insiders = insiders;
        first = new long[guarded.length];
        second = new long[guarded.length];
        ratios = new long[guarded.length];
        for (int unknown = 0; unknown < guarded.length; unknown++) {
            ratios[unknown] = guarded[unknown] ? 0 : NEVER;
            computable += guarded[unknown] ? 1 : 0;
        }
    }

    static long firstFactor(int column) {
        return PrimeField.scattered(2L * column);
    }

    static long secondFactor(int column) {
        return PrimeField.scattered(2L * column + 1);
    }

    boolean isGuarded(int unknown) {
        return ratios[unknown] != NEVER;
    }

    /** How many guarded unknowns can be computed, or betrayed by someone who knows another. */
    int open() {
        return computable + betrayed;
    }

    /** Whether the unknown can be computed. */
    boolean isComputable(int unknown) {
        return ratios[unknown] == 0;
    }

    /** Whether someone who is alone in another unknown can compute this one, or the other way round. */
    boolean isBetrayed(int unknown) {
        return insiders
                && ratios[unknown] > 0
                && classes.getOrDefault(ratios[unknown], NOBODY).betrayed() > 0;
    }

    /**
     * Weights by which a sum over these unknowns of what is added to them shows whether that changes anything: for unknowns that are computable,
     * and for those that are betrayed unless all of a class change alike.
     */
    long[] weights(List<Integer> unknowns) {
        long[] weights = new long[unknowns.size()];
        Map<Long, Long> balances = new HashMap<>();
        Map<Long, Integer> left = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            int unknown = unknowns.get(i);
            if (isComputable(unknown)) {
                weights[i] = PrimeField.scattered(unknown);
            } else if (isBetrayed(unknown)) {
                long ratio = ratios[unknown];
                int others = left.getOrDefault(
                                ratio, classes.getOrDefault(ratio, NOBODY).members())
                        - 1;
                left.put(ratio, others);
                long balance = balances.getOrDefault(ratio, 0L);
                long share = others == 0 ? PrimeField.subtract(0, balance) : PrimeField.scattered(unknown);
                balances.put(ratio, PrimeField.add(balance, share));
                weights[i] = PrimeField.multiply(share, PrimeField.inverse(first[unknown]));
            }
        }
        return weights;
    }

    /** Whether the two vary together only, and the other is of one person, who thereby knows this one. */
    boolean isBetrayedBy(int unknown, int other) {
        return alone[other] && unknown != other && isGuarded(other) && ratios[unknown] == ratios[other];
    }

    /** Adds multiples of two numbers to the fingerprints of the guarded unknowns in a vector. */
    void add(SparseVector vector, long firstNumber, long secondNumber) {
        for (int i = 0; i < vector.size(); i++) {
            add(vector.positions()[i], vector.numbers()[i], firstNumber, secondNumber);
        }
    }

    /** Adds multiples of two numbers to the fingerprints of the guarded unknowns that a swap changes. */
    void add(Swap swap, long firstNumber, long secondNumber) {
        for (int i = 0; i < swap.size(); i++) {
            add(swap.unknowns()[i], swap.number(i), firstNumber, secondNumber);
        }
    }

    private void add(int unknown, long multiple, long firstNumber, long secondNumber) {
        if (isGuarded(unknown)) {
            leave(unknown);
            first[unknown] = PrimeField.add(first[unknown], PrimeField.multiply(multiple, firstNumber));
            second[unknown] = PrimeField.add(second[unknown], PrimeField.multiply(multiple, secondNumber));
            enter(unknown);
        }
    }

    private void leave(int unknown) {
        if (ratios[unknown] == 0) {
            computable--;
        } else if (insiders) {
            change(ratios[unknown], unknown, -1);
        }
    }

    private void enter(int unknown) {
        if (first[unknown] == 0 && second[unknown] == 0) {
            ratios[unknown] = 0;
            computable++;
        } else if (insiders) {
            ratios[unknown] = PrimeField.multiply(first[unknown], PrimeField.inverse(second[unknown])) + 1;
            change(ratios[unknown], unknown, 1);
        } else {
            ratios[unknown] = 1;
        }
    }

    private void change(long ratio, int unknown, int by) {
        var before = classes.getOrDefault(ratio, NOBODY);
        var after = before.with(by, alone[unknown]);
        betrayed += after.betrayed() - before.betrayed();
        if (after.members() == 0) {
            classes.remove(ratio);
        } else {
            classes.put(ratio, after);
        }
    }
}
