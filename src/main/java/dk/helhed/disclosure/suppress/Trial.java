package dk.helhed.disclosure.suppress;

import java.util.Arrays;
import java.util.BitSet;

/** Tries strands together: which unknowns change by them, and at what price. */
final class Trial {

    private final SwapSpace space;
    private final UnknownSums sums;
    private final double[] least;
    private final int[] marks;
    private int mark;
    private int[] unknowns = new int[64];
    private long[] moves = new long[64];
    private int size;
    private long[] places = new long[64];
    private int[] signs = new int[64];
    private int found;
    private long forth;
    private long back;

    Trial(SwapSpace space, UnknownSums sums, double[] least) {
        this.space = space;
        this.sums = sums;
        this.least = least;
        this.marks = new int[least.length];
    }

    /**
     * What it costs, for the unknowns that change in any case; {@link Strands#NEVER} where one of them cannot, and where it is more than the most.
     *
     * @param chosen a strand for some of the dimensions; the others stay at the codes
     */
    long price(int[] codes, Strand[] chosen, SwapSearch.Wish wish, long most) {
        mark++;
        size = 0;
        forth = Swap.ANY;
        back = Swap.ANY;
        long price = 0;
        for (var member : space.members()) {
            combine(codes, chosen, member);
            for (int i = 0; i < found; i++) {
                price += change(member.number(places[i]), signs[i], wish);
                if (price >= most || !wish.isMet(forth, back)) {
                    return Strands.NEVER;
                }
            }
        }
        return price;
    }

    /** Every unknown at a combination of codes that lie on the strands, one set of them for each dimension. */
    void collect(int[] codes, Strand[] block, BitSet into) {
        for (var member : space.members()) {
            combine(codes, block, member);
            for (int i = 0; i < found; i++) {
                int number = member.number(places[i]);
                int unknown = number < 0 ? -1 : sums.unknownOf(number);
                if (unknown >= 0) {
                    into.set(unknown);
                }
            }
        }
    }

    private long change(int number, int sign, SwapSearch.Wish wish) {
        int unknown = number < 0 ? -1 : sums.unknownOf(number);
        if (unknown < 0) {
            return Strands.NEVER;
        }
        if (marks[unknown] == mark) {
            return 0;
        }
        marks[unknown] = mark;
        if (size == unknowns.length) {
            unknowns = Arrays.copyOf(unknowns, 2 * size);
            moves = Arrays.copyOf(moves, 2 * size);
        }
        unknowns[size] = unknown;
        moves[size++] = sign;
        if (sign < 0) {
            forth = Math.min(forth, (long) -least[unknown]);
        } else {
            back = Math.min(back, (long) -least[unknown]);
        }
        return wish.price(unknown);
    }

    /** The places in a table of every combination of codes, and whether persons come there or leave. */
    private void combine(int[] codes, Strand[] chosen, SwapSpace.Member member) {
        found = 1;
        places[0] = 0;
        signs[0] = 1;
        for (int d = 0; d < codes.length && found > 0; d++) {
            long[] shares = member.shares()[d];
            var strand = chosen[d];
            if (strand == null) {
                step(shares[codes[d]]);
            } else {
                step(shares, strand);
            }
        }
    }

    private void step(long share) {
        if (share < 0) {
            found = 0;
        }
        for (int i = 0; i < found; i++) {
            places[i] += share;
        }
    }

    private void step(long[] shares, Strand strand) {
        int before = found;
        int all = before * strand.codes().length;
        if (all > places.length) {
            places = Arrays.copyOf(places, 2 * all);
            signs = Arrays.copyOf(signs, 2 * all);
        }
        // From the last code to the first, so that what is read is not yet overwritten.
        int filled = before;
        int first = -1;
        for (int c = 0; c < strand.codes().length; c++) {
            long share = shares[strand.codes()[c]];
            if (share >= 0 && first < 0) {
                first = c;
            } else if (share >= 0) {
                for (int i = 0; i < before; i++) {
                    places[filled] = places[i] + share;
                    signs[filled++] = signs[i] * strand.signs()[c];
                }
            }
        }
        if (first < 0) {
            found = 0;
            return;
        }
        for (int i = 0; i < before; i++) {
            places[i] += shares[strand.codes()[first]];
            signs[i] *= strand.signs()[first];
        }
        found = filled;
    }

    /** The swap that these strands are together. */
    Swap swap(int[] codes, Strand[] chosen, SwapSearch.Wish wish) {
        price(codes, chosen, wish, Strands.NEVER);
        return new Swap(Arrays.copyOf(unknowns, size), Arrays.copyOf(moves, size));
    }
}
