package dk.helhed.analytics;

import dk.helhed.analytics.cube.Cube;

/**
 * A cube and how it was counted.
 *
 * @param engine {@link #BITMAP} or {@link #SQL}; both give the same cube
 */
public record CountedCube(Cube cube, String engine) {

    /** Counted from bitmaps. */
    public static final String BITMAP = "bitmap";

    /** Counted by DuckDB. */
    public static final String SQL = "sql";
}
