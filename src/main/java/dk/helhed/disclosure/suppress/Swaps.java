package dk.helhed.disclosure.suppress;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Swaps that can be made while all that is shown stays, and what they prove: that unknowns cannot be computed, and how far they can be off. */
final class Swaps {

    private final Fingerprints fingerprints;
    private final Needs needs;
    private final BitSet fixed;
    private Swap[] all = new Swap[64];
    private final BitSet kept = new BitSet();
    private int size;
    private final int[][] of;
    private final int[] uses;
    private final long[] lowest;
    private final long[] highest;

    /**
     * None yet.
     *
     * @param fixed the unknowns that are hidden whatever happens
     */
    Swaps(Fingerprints fingerprints, Needs needs, BitSet fixed) {
        this.fingerprints = fingerprints;
        this.needs = needs;
        this.fixed = fixed;
        this.of = new int[needs.least().length][];
        this.uses = new int[of.length];
        this.lowest = new long[of.length];
        this.highest = new long[of.length];
    }

    int size() {
        return size;
    }

    Swap at(int swap) {
        return all[swap];
    }

    boolean isHidden(int unknown) {
        return fixed.get(unknown) || uses[unknown] > 0;
    }

    /** Whether hiding the unknown is for this swap only. */
    private boolean isOnlyFor(int unknown) {
        return !fixed.get(unknown) && uses[unknown] == 1;
    }

    boolean hasRoom(int unknown) {
        return needs.areMet(unknown, (double) lowest[unknown], (double) highest[unknown]);
    }

    /** The swaps that were not given up. */
    List<Swap> kept() {
        return kept.stream().mapToObj(swap -> all[swap]).toList();
    }

    /** What is hidden. */
    BitSet hidden() {
        var hidden = (BitSet) fixed.clone();
        for (int unknown = 0; unknown < uses.length; unknown++) {
            if (uses[unknown] > 0) {
                hidden.set(unknown);
            }
        }
        return hidden;
    }

    /** Makes a swap possible by hiding all that it changes. */
    int add(Swap swap) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size] = swap;
        for (int unknown : swap.unknowns()) {
            int[] before = of[unknown] == null ? new int[2] : of[unknown];
            if (before.length == before[0] + 1) {
                before = Arrays.copyOf(before, 2 * before.length);
            }
            before[++before[0]] = size;
            of[unknown] = before;
        }
        keep(size);
        return size++;
    }

    /** Takes a swap in again. */
    void keep(int swap) {
        kept.set(swap);
        fingerprint(swap, 1);
        for (int unknown : all[swap].unknowns()) {
            uses[unknown]++;
        }
        long forth = all[swap].forth(needs.least());
        long back = all[swap].back(needs.least());
        for (int i = 0; i < all[swap].size(); i++) {
            see(all[swap].unknowns()[i], all[swap].moves()[i], forth, back);
        }
    }

    private void see(int unknown, long move, long forth, long back) {
        long times = move > 0 ? forth : back;
        long opposite = move > 0 ? back : forth;
        highest[unknown] = Math.max(highest[unknown], times * Math.abs(move));
        lowest[unknown] = Math.min(lowest[unknown], -opposite * Math.abs(move));
    }

    /** Gives a swap up. */
    void drop(int swap) {
        kept.clear(swap);
        fingerprint(swap, -1);
        for (int unknown : all[swap].unknowns()) {
            uses[unknown]--;
            lowest[unknown] = 0;
            highest[unknown] = 0;
            for (int i = 1; i <= of[unknown][0]; i++) {
                int other = of[unknown][i];
                if (kept.get(other)) {
                    see(unknown, move(other, unknown), all[other].forth(needs.least()), all[other].back(needs.least()));
                }
            }
        }
    }

    private long move(int swap, int unknown) {
        for (int i = 0; ; i++) {
            if (all[swap].unknowns()[i] == unknown) {
                return all[swap].moves()[i];
            }
        }
    }

    private void fingerprint(int swap, int sign) {
        long first = Fingerprints.firstFactor(swap);
        long second = Fingerprints.secondFactor(swap);
        fingerprints.add(
                all[swap],
                sign > 0 ? first : PrimeField.subtract(0, first),
                sign > 0 ? second : PrimeField.subtract(0, second));
    }

    /** Whether an unknown needs no further swap. */
    boolean protects(int unknown) {
        return !fingerprints.isComputable(unknown) && !fingerprints.isBetrayed(unknown) && hasRoom(unknown);
    }

    /** Whether all that is hidden and changed by a swap is protected. */
    boolean protectAll(Swap swap) {
        for (int unknown : swap.unknowns()) {
            if (isHidden(unknown) && !protects(unknown)) {
                return false;
            }
        }
        return true;
    }

    /** Those that hide something alone, the dearest first. */
    List<Integer> byPrice(long[] prices) {
        return kept.stream()
                .filter(swap -> ownPrice(swap, prices) > 0)
                .boxed()
                .sorted(Comparator.comparingLong(swap -> -ownPrice(swap, prices)))
                .toList();
    }

    /** What is hidden for this swap only. */
    long ownPrice(int swap, long[] prices) {
        long price = 0;
        for (int unknown : all[swap].unknowns()) {
            price += isOnlyFor(unknown) ? prices[unknown] : 0;
        }
        return price;
    }
}
