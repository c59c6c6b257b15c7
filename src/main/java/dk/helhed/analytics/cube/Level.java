package dk.helhed.analytics.cube;

import dk.helhed.analytics.expression.Column;

/**
 * One step of a dimension, such as municipalities.
 *
 * @param name of the column in the cube
 * @param column of the rows that it is made from
 */
public record Level(String name, Column column, Grouping grouping) {

    /** The values of a column as they are. */
    public static Level of(Column column) {
        return new Level(column.name(), column, Grouping.EACH);
    }
}
