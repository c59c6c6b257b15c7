package dk.helhed.charts;

import java.util.List;

/**
 * A map of equal squares, shaded by value.
 *
 * @param title the accessible name of the picture; it is not drawn
 * @param description what a reader who cannot see the picture should know
 * @param language "da" or "en"
 * @param legend what each shade means, palest first
 */
public record TileGrid(String title, String description, String language, List<Tile> tiles, List<Entry> legend) {

    /** The darkest shade; 1 is the palest. */
    public static final int DARKEST = 5;

    /** The shade of a square without a value. */
    public static final int NO_VALUE = 0;

    /** The shade of a square whose value there is, but not for everybody to see. It is hatched. */
    public static final int KEPT_BACK = -1;

    /**
     * One square.
     *
     * @param column from 0, left to right
     * @param row from 0, top to bottom
     * @param label a few letters that fit in the square
     * @param spoken for one who hears the picture or points at the square
     * @param shade {@value #KEPT_BACK} to {@value #DARKEST}
     * @param address where the square leads to
     */
    public record Tile(int column, int row, String label, String spoken, int shade, String address) {}

    /** What a shade means. */
    public record Entry(int shade, String text) {}
}
