package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a cheap swap through a cell: for each dimension in turn, the best ways so far are combined with each {@link Strand} of it.
 *
 * <p>What a swap changes is every combination of the codes of its strands. How much can be tried for a cell is fixed, so that all cells of a table take time in
 * proportion to their number.
 */
final class SwapSearch {

    /** How many ways are kept after each dimension. */
    private static final int KEPT = 12;

    /** What it costs that a cell of another table cannot change in a first look. */
    private static final long ELSEWHERE = 20;

    private final SwapSpace space;
    private final UnknownSums sums;
    private final List<Strands> strands;
    private final int[] order;
    private final Trial trial;
    private final Accumulator accumulator = new Accumulator();

    /** What the swap must be able to do, and what it costs. */
    interface Wish {

        /** What it costs that an unknown changes; {@link Strands#NEVER} where it may not. */
        long price(int unknown);

        /** Whether it is enough that the swap can be made so many times, and its opposite. */
        boolean isMet(long forth, long back);
    }

    @SuppressWarnings("ArrayRecordComponent") // made once, and never compared
    private record Partly(Strand[] chosen, long price) {}

    SwapSearch(SwapSpace space, UnknownSums sums, double[] least) {
        this.space = space;
        this.sums = sums;
        this.strands = space.dimensions().stream().map(Strands::new).toList();
        this.order = IntStream.range(0, strands.size())
                .boxed()
                .sorted(Comparator.comparingInt(d -> -space.dimensions().get(d).size()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.trial = new Trial(space, sums, least);
    }

    /**
     * A swap through the cell with these codes in the space; empty where none is found.
     *
     * @param breadth how many times as many ways as usual are kept in sight
     */
    Optional<Swap> through(int[] codes, SwapSpace.Member home, Wish wish, int breadth) {
        List<Partly> best = List.of(new Partly(new Strand[order.length], 0));
        for (int d : order) {
            var ways = strands.get(d).through(codes[d], code -> firstLook(codes, d, code, home, wish), breadth);
            List<Partly> next = new ArrayList<>();
            for (Partly partly : best) {
                for (Strand way : ways) {
                    long most = next.size() < KEPT * breadth
                            ? Strands.NEVER
                            : next.getLast().price();
                    var chosen = partly.chosen().clone();
                    chosen[d] = way;
                    long price = trial.price(codes, chosen, wish, most);
                    if (price < most) {
                        insert(next, new Partly(chosen, price), KEPT * breadth);
                    }
                }
            }
            best = next;
        }
        for (Partly partly : best) {
            var swap = trial.swap(codes, partly.chosen(), wish);
            if (swap.keepsAll(sums, accumulator)) {
                return Optional.of(swap);
            }
        }
        return Optional.empty();
    }

    /** The unknowns in the block of the cheapest codes of each dimension around a cell, with all totals above these codes. */
    BitSet block(int[] codes, SwapSpace.Member home, Wish wish, int width) {
        Strand[] sides = new Strand[order.length];
        for (int d : order) {
            var side = new BitSet();
            strands.get(d).through(codes[d], code -> firstLook(codes, d, code, home, wish), 1).stream()
                    .limit(width)
                    .flatMapToInt(strand -> Arrays.stream(strand.codes()))
                    .forEach(code -> setWithTotals(side, space.dimensions().get(d), code));
            int[] all = side.stream().toArray();
            sides[d] = new Strand(all, new int[all.length]);
        }
        var block = new BitSet();
        trial.collect(codes, sides, block);
        return block;
    }

    private static void setWithTotals(BitSet side, Dimension dimension, int code) {
        for (int at = code; at >= 0; at = dimension.parent(at)) {
            side.set(at);
        }
    }

    private static void insert(List<Partly> next, Partly partly, int most) {
        int at = next.size();
        while (at > 0 && next.get(at - 1).price() > partly.price()) {
            at--;
        }
        next.add(at, partly);
        if (next.size() > most) {
            next.removeLast();
        }
    }

    @SuppressWarnings("ReferenceEquality") // each table is one member
    private static boolean isSame(SwapSpace.Member one, SwapSpace.Member other) {
        return one == other;
    }

    /** What it costs in the tables with this dimension that the cell with another code changes, all else as it is. */
    private long firstLook(int[] codes, int dimension, int code, SwapSpace.Member home, Wish wish) {
        long all = 0;
        for (var member : space.members()) {
            if (member.has()[dimension]) {
                long price = firstLook(codes, dimension, code, member, isSame(member, home), wish);
                if (price == Strands.NEVER) {
                    return price;
                }
                all += price;
            }
        }
        return all;
    }

    private long firstLook(int[] codes, int dimension, int code, SwapSpace.Member member, boolean home, Wish wish) {
        long place = 0;
        for (int d = 0; d < codes.length; d++) {
            long share = member.shares()[d][d == dimension ? code : codes[d]];
            if (share < 0) {
                return 0;
            }
            place += share;
        }
        int number = member.number(place);
        int unknown = number < 0 ? -1 : sums.unknownOf(number);
        long price = unknown < 0 ? Strands.NEVER : wish.price(unknown);
        return price == Strands.NEVER && !home ? ELSEWHERE : price;
    }
}
