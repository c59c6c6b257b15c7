package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.table.Cell;

/**
 * A percentage that was shown, rounded to some decimals.
 *
 * @param part the cell in the numerator
 * @param whole the cell in the denominator
 * @param shown per cent, 0 to 100
 * @param decimals how many decimals were shown
 */
public record Percentage(Cell part, Cell whole, double shown, int decimals) {

    /** The lowest and the highest share, 0 to 1, that is shown like this; a half may have been rounded either way. */
    Bounds share() {
        double half = 0.5 / Math.pow(10, decimals);
        return new Bounds(Math.max(0, shown - half) / 100, Math.min(100, shown + half) / 100);
    }
}
