package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Relations;
import java.util.Arrays;

/**
 * The sums between cells with what everybody knows left out: one column for each unknown cell, one row for each sum.
 *
 * <p>An unknown is a group of {@link SameCells}. A cell can be computed from what is shown exactly when its unknown can be computed from
 * these sums alone.
 */
final class UnknownSums {

    private final int[] unknownOf;
    private final int[] cellOf;
    private final SparseVector[] columns;
    private final int[] rowLengths;

    private UnknownSums(int[] unknownOf, int[] cellOf, int rows) {
        this.unknownOf = unknownOf;
        this.cellOf = cellOf;
        this.columns = new SparseVector[cellOf.length];
        this.rowLengths = new int[rows];
    }

    /** The unknowns in the order of their first cells. */
    static UnknownSums of(Question question, SameCells same) {
        int[] unknownOf = new int[question.cells()];
        Arrays.fill(unknownOf, -1);
        for (int cell = 0; cell < unknownOf.length; cell++) {
            if (question.roles()[cell] == Role.KNOWN) {
                unknownOf[same.first(cell)] = -2;
            }
        }
        int[] cellOf = new int[unknownOf.length];
        int unknowns = 0;
        for (int cell = 0; cell < unknownOf.length; cell++) {
            int first = same.first(cell);
            if (first == cell && unknownOf[cell] == -1) {
                cellOf[unknowns] = cell;
                unknownOf[cell] = unknowns++;
            } else {
                unknownOf[cell] = unknownOf[first];
            }
        }
        var sums = new UnknownSums(
                unknownOf, Arrays.copyOf(cellOf, unknowns), question.relations().size());
        sums.fill(question.relations());
        return sums;
    }

    /** How many unknowns there are. */
    int size() {
        return cellOf.length;
    }

    /** The unknown that a cell belongs to; below zero where it is known. */
    int unknownOf(int cell) {
        return unknownOf[cell];
    }

    /** The first cell of an unknown. */
    int cellOf(int unknown) {
        return cellOf[unknown];
    }

    SparseVector column(int unknown) {
        return columns[unknown];
    }

    /** How many unknowns are in each sum. */
    int[] rowLengths() {
        return rowLengths;
    }

    private void fill(Relations relations) {
        int[] counts = new int[size()];
        for (int relation = 0; relation < relations.size(); relation++) {
            count(relations.whole(relation), counts);
            for (int part = 0; part < relations.parts(relation); part++) {
                count(relations.part(relation, part), counts);
            }
        }
        int[][] rows = new int[size()][];
        long[][] signs = new long[size()][];
        for (int unknown = 0; unknown < size(); unknown++) {
            rows[unknown] = new int[counts[unknown]];
            signs[unknown] = new long[counts[unknown]];
        }
        int[] filled = new int[size()];
        for (int relation = 0; relation < relations.size(); relation++) {
            enter(relations.whole(relation), relation, PrimeField.PRIME - 1, rows, signs, filled);
            for (int part = 0; part < relations.parts(relation); part++) {
                enter(relations.part(relation, part), relation, 1, rows, signs, filled);
            }
        }
        for (int unknown = 0; unknown < size(); unknown++) {
            columns[unknown] = merged(rows[unknown], signs[unknown]);
            for (int row : columns[unknown].positions()) {
                rowLengths[row]++;
            }
        }
    }

    private void count(int cell, int[] counts) {
        if (unknownOf[cell] >= 0) {
            counts[unknownOf[cell]]++;
        }
    }

    private void enter(int cell, int row, long sign, int[][] rows, long[][] signs, int[] filled) {
        int unknown = unknownOf[cell];
        if (unknown >= 0) {
            rows[unknown][filled[unknown]] = row;
            signs[unknown][filled[unknown]++] = sign;
        }
    }

    /** Rows come ascending; a row that comes twice, as whole and only part, is one row. */
    private static SparseVector merged(int[] rows, long[] signs) {
        int size = 0;
        for (int i = 0; i < rows.length; i++) {
            if (size > 0 && rows[size - 1] == rows[i]) {
                signs[size - 1] = PrimeField.add(signs[size - 1], signs[i]);
                size = signs[size - 1] == 0 ? size - 1 : size;
            } else {
                rows[size] = rows[i];
                signs[size++] = signs[i];
            }
        }
        return new SparseVector(Arrays.copyOf(rows, size), Arrays.copyOf(signs, size));
    }
}
