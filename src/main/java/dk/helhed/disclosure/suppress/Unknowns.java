package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Evidence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What is settled about the unknowns of a question: the strictest of what is settled about their cells.
 *
 * @param alone whether one person only is in one of its cells
 */
@SuppressWarnings("ArrayRecordComponent") // large, made once, and never compared
record Unknowns(Question question, UnknownSums sums, Role[] roles, boolean[] alone) {

    static Unknowns of(Question question) {
        var sums = UnknownSums.of(question, SameCells.of(question));
        var unknowns = new Unknowns(question, sums, new Role[sums.size()], new boolean[sums.size()]);
        Arrays.fill(unknowns.roles, Role.OPEN);
        for (int cell = 0; cell < question.cells(); cell++) {
            int unknown = sums.unknownOf(cell);
            if (unknown >= 0) {
                unknowns.roles[unknown] = stricter(unknowns.roles[unknown], question.roles()[cell]);
                unknowns.alone[unknown] |= question.alone()[cell];
            }
        }
        return unknowns;
    }

    private static Role stricter(Role one, Role other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    int size() {
        return roles.length;
    }

    /** What it costs to hide one of the cells of an unknown. */
    long weight(int unknown) {
        return question.weights()[sums.cellOf(unknown)];
    }

    /** What it costs to hide all cells of each unknown, where a cell costs this much beside its value. */
    long[] prices(long cell) {
        long[] prices = new long[size()];
        for (int each = 0; each < question.cells(); each++) {
            int unknown = sums.unknownOf(each);
            if (unknown >= 0) {
                prices[unknown] += cell + weight(unknown);
            }
        }
        return prices;
    }

    boolean[] guarded() {
        boolean[] guarded = new boolean[size()];
        for (int unknown = 0; unknown < guarded.length; unknown++) {
            guarded[unknown] = roles[unknown] == Role.PROTECTED;
        }
        return guarded;
    }

    /** Those that are hidden whatever happens. */
    BitSet fixed() {
        return IntStream.range(0, size())
                .filter(unknown -> roles[unknown] != Role.OPEN)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** The unknowns of some cells. */
    BitSet of(BitSet cells) {
        return cells.stream()
                .map(sums::unknownOf)
                .filter(unknown -> unknown >= 0)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** All cells of some unknowns. */
    BitSet cells(BitSet unknowns) {
        var cells = new BitSet();
        for (int cell = 0; cell < question.cells(); cell++) {
            int unknown = sums.unknownOf(cell);
            cells.set(cell, unknown >= 0 && unknowns.get(unknown));
        }
        return cells;
    }

    /** Swaps as changes of all cells of their unknowns. */
    List<Evidence.Change> changes(List<Swap> swaps) {
        int[][] cellsOf = new int[size()][];
        for (int cell = 0; cell < question.cells(); cell++) {
            int unknown = sums.unknownOf(cell);
            if (unknown >= 0) {
                int[] before = cellsOf[unknown] == null ? new int[0] : cellsOf[unknown];
                cellsOf[unknown] = Arrays.copyOf(before, before.length + 1);
                cellsOf[unknown][before.length] = cell;
            }
        }
        return swaps.stream()
                .map(swap -> new Evidence.Change(
                        Arrays.stream(swap.unknowns())
                                .flatMap(unknown -> Arrays.stream(cellsOf[unknown]))
                                .toArray(),
                        IntStream.range(0, swap.size())
                                .boxed()
                                .flatMapToLong(i -> LongStream.generate(() -> swap.moves()[i])
                                        .limit(cellsOf[swap.unknowns()[i]].length))
                                .toArray()))
                .toList();
    }

    /** The protected cells that everybody knows whatever is hidden. */
    BitSet lost() {
        return IntStream.range(0, question.cells())
                .filter(cell -> question.roles()[cell] == Role.PROTECTED && sums.unknownOf(cell) < 0)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
