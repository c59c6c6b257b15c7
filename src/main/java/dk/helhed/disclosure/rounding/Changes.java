package dk.helhed.disclosure.rounding;

/**
 * How far the published numbers of a table are from the true ones, over all its cells.
 *
 * @param cells how many there are
 * @param changed how many of them are published with another number
 * @param largest change of any cell, up or down
 * @param mean change of a cell, up or down
 * @param rootMeanSquare change
 * @param hellinger utility from 0 to 1, where 1 is no change at all: one minus the Hellinger distance between true and published
 *     numbers, divided by the square root of the sum of the true ones (Shlomo, Statistical disclosure control methods for census
 *     frequency tables, International Statistical Review 75, 2007)
 */
public record Changes(int cells, int changed, long largest, double mean, double rootMeanSquare, double hellinger) {

    /** The changes from the true numbers to the published ones, cell by cell; none of either negative. */
    public static Changes between(long[] before, long[] after) {
        int changed = 0;
        long largest = 0;
        double sum = 0;
        double squares = 0;
        double roots = 0;
        double all = 0;
        for (int cell = 0; cell < before.length; cell++) {
            long change = Math.abs(after[cell] - before[cell]);
            changed += change > 0 ? 1 : 0;
            largest = Math.max(largest, change);
            sum += change;
            squares += (double) change * change;
            double root = Math.sqrt((double) after[cell]) - Math.sqrt((double) before[cell]);
            roots += root * root;
            all += before[cell];
        }
        int cells = before.length;
        return new Changes(
                cells,
                changed,
                largest,
                cells == 0 ? 0 : sum / cells,
                cells == 0 ? 0 : Math.sqrt(squares / cells),
                all == 0 ? 1 : 1 - Math.sqrt(roots / 2) / Math.sqrt(all));
    }
}
