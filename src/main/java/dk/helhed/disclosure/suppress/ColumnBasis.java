package dk.helhed.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of which none is a sum of multiples of the others, taken one by one; and for each later column, how it is such a sum.
 *
 * <p>A sparse triangular factorization column by column, after Gilbert, J. R. and Peierls, T. (1988), "Sparse partial pivoting in time
 * proportional to arithmetic operations", SIAM Journal on Scientific and Statistical Computing 9, 862-874, over a {@link PrimeField}: it
 * needs no tolerance. The pivot is the row with the fewest terms.
 */
final class ColumnBasis {

    private final Work work;
    private final int[] rowLengths;
    private final int[] pivotOfRow;
    private final List<SparseVector> lower = new ArrayList<>();
    private final List<SparseVector> upper = new ArrayList<>();
    private long[] diagonal = new long[64];
    private final Accumulator pivotal = new Accumulator();
    private final Accumulator others = new Accumulator();
    private final IntHeap pending = new IntHeap();

    /** An empty one, whose work is counted. */
    ColumnBasis(int[] rowLengths, Work work) {
        this.work = work;
        this.rowLengths = rowLengths;
        this.pivotOfRow = new int[rowLengths.length];
        Arrays.fill(pivotOfRow, -1);
    }

    /** How many columns are in the basis. */
    int size() {
        return lower.size();
    }

    /**
     * Takes a column into the basis, as its next member, and answers null; or, where it is a sum of multiples of the members, leaves it out
     * and answers the column in its reduced form, of which {@link #multiples} makes the multiples.
     */
    @Nullable
    SparseVector add(SparseVector column) {
        for (int i = 0; i < column.size(); i++) {
            touch(column.positions()[i], PrimeField.subtract(0, column.numbers()[i]));
        }
        while (!pending.isEmpty()) {
            int member = pending.removeSmallest();
            long factor = pivotal.at(member);
            if (factor != 0) {
                var below = lower.get(member);
                work.add(below.size());
                for (int i = 0; i < below.size(); i++) {
                    touch(below.positions()[i], PrimeField.multiply(factor, below.numbers()[i]));
                }
            }
        }
        var above = pivotal.drain();
        var rest = others.drain();
        if (rest.size() == 0) {
            return above;
        }
        take(above, rest);
        return null;
    }

    private void touch(int row, long number) {
        int member = pivotOfRow[row];
        if (member < 0) {
            others.subtract(row, number);
        } else if (pivotal.subtract(member, number)) {
            pending.add(member);
        }
    }

    private void take(SparseVector above, SparseVector rest) {
        int best = 0;
        for (int i = 1; i < rest.size(); i++) {
            if (rowLengths[rest.positions()[i]] < rowLengths[rest.positions()[best]]) {
                best = i;
            }
        }
        int member = size();
        if (member == diagonal.length) {
            diagonal = Arrays.copyOf(diagonal, 2 * member);
        }
        diagonal[member] = rest.numbers()[best];
        pivotOfRow[rest.positions()[best]] = member;
        upper.add(above);
        lower.add(withoutPivot(rest, best));
    }

    private static SparseVector withoutPivot(SparseVector rest, int best) {
        long scale = PrimeField.inverse(rest.numbers()[best]);
        int[] rows = new int[rest.size() - 1];
        long[] numbers = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int from = i < best ? i : i + 1;
            rows[i] = rest.positions()[from];
            numbers[i] = PrimeField.multiply(scale, rest.numbers()[from]);
        }
        return new SparseVector(rows, numbers);
    }

    /** What a member was reduced to by the earlier ones. */
    SparseVector above(int member) {
        return upper.get(member);
    }

    /** What was left of a member in its pivot row. */
    long diagonal(int member) {
        return diagonal[member];
    }

    /** The multiples, by member, of which a reduced column is the sum: the upper triangle solved from the last member to the first. */
    SparseVector multiples(SparseVector above) {
        for (int i = 0; i < above.size(); i++) {
            pivotal.subtract(above.positions()[i], PrimeField.subtract(0, above.numbers()[i]));
            pending.add(-above.positions()[i]);
        }
        while (!pending.isEmpty()) {
            int member = -pending.removeSmallest();
            long multiple = PrimeField.multiply(pivotal.at(member), PrimeField.inverse(diagonal[member]));
            others.subtract(member, PrimeField.subtract(0, multiple));
            if (multiple != 0) {
                var column = upper.get(member);
                work.add(column.size());
                for (int i = 0; i < column.size(); i++) {
                    int earlier = column.positions()[i];
                    if (pivotal.subtract(earlier, PrimeField.multiply(multiple, column.numbers()[i]))) {
                        pending.add(-earlier);
                    }
                }
            }
        }
        pivotal.drain();
        return others.drain();
    }
}
