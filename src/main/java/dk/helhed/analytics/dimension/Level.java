package dk.helhed.analytics.dimension;

import dk.helhed.analytics.expression.Column;
import java.time.LocalDate;
import java.util.List;

/**
 * One step of a dimension, such as municipalities.
 *
 * @param name of the column in the cube
 * @param column of the rows that it is made from
 */
public record Level(String name, Column column, Grouping grouping) {

    /** The label of the rows in which the column is missing. */
    public static final String MISSING = "MISSING";

    /** The values of a column as they are. */
    public static Level of(Column column) {
        return new Level(column.name(), column, Grouping.EACH);
    }

    /** What a member is called: a value as {@link dk.helhed.analytics.expression.Row#number} has it, or the place of a band or group. */
    public String label(long member) {
        return switch (grouping) {
            case Grouping.Bands bands -> bands.label((int) member);
            case Grouping.Groups groups -> List.copyOf(groups.groups().keySet()).get((int) member);
            case Grouping.Each ignored ->
                switch (column.kind()) {
                    case DATE -> LocalDate.ofEpochDay(member).toString();
                    case YES_NO -> Boolean.toString(member != 0);
                    case WHOLE, DECIMAL, TEXT -> Long.toString(member);
                };
        };
    }
}
