package dk.helhed.analytics.bitmap;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sums that do not fit in 64 bits. Where the digits of a number and the rows are so many that there might be one, the digits
 * from the 33rd on are summed up once more by themselves: with them the lower half tells the true sum.
 */
final class WideSums {

    private static final int HALF = Integer.SIZE;

    private final Plan plan;
    private final Parts parts;
    private final Totals totals;

    WideSums(Plan plan, Parts parts, Totals totals) {
        this.plan = plan;
        this.parts = parts;
        this.totals = totals;
    }

    /**
     * Checks the sums in columns of figures.
     *
     * @throws ArithmeticException if one has more than 64 bits
     */
    void check(long[][] columns) {
        var rows = parts.all().stream().mapToLong(part -> part.runs().rows()).sum();
        var bits = Long.SIZE - Long.numberOfLeadingZeros(rows);
        for (var column = 0; column < columns.length; column++) {
            if (plan.figures().get(column) instanceof Figure.Sum sum && parts.digits(sum.number()) + bits > Long.SIZE) {
                check(sum, columns[column]);
            }
        }
    }

    private void check(Figure.Sum sum, long[] column) {
        var upper = new long[1][column.length];
        var counting = new Counting(Program.of(upperDigits(sum)), upper);
        parts.all().forEach(counting::count);
        totals.addUp(upper[0]);
        for (var cell = 0; cell < column.length; cell++) {
            // what is left is less than 2^63, as there are less than 2^31 rows: it cannot have wrapped
            var lower = column[cell] - (upper[0][cell] << HALF);
            var exact = BigInteger.valueOf(upper[0][cell]).shiftLeft(HALF).add(BigInteger.valueOf(lower));
            if (exact.bitLength() >= Long.SIZE) {
                throw new ArithmeticException("More than 64 bits");
            }
        }
    }

    private List<Term> upperDigits(Figure.Sum sum) {
        var digits = parts.digits(sum.number());
        var terms = new ArrayList<Term>();
        for (var digit = HALF; digit < digits; digit++) {
            var weight = 1L << (digit - HALF);
            var bitmap = new Formula.Bitmap(Bitmaps.name(sum.number(), digit));
            terms.add(new Term(sum.rows().and(bitmap), 0, digit == digits - 1 ? -weight : weight));
        }
        return terms;
    }
}
