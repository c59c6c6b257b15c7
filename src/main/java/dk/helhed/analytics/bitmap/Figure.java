package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.expression.Column;

/** One column of what is counted in the cells of a cube. */
sealed interface Figure {

    Formula rows();

    record Count(Formula rows) implements Figure {}

    /** The sum of a column of numbers over rows. */
    record Sum(Formula rows, Column number) implements Figure {}

    /**
     * The two middle values of a column of numbers, added.
     *
     * @param rows in none of which the number is missing
     */
    record Middle(Formula rows, Column number) implements Figure {}
}
