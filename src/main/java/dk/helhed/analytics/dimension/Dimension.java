package dk.helhed.analytics.dimension;

import dk.helhed.analytics.expression.Column;
import java.util.List;

/**
 * What figures are told by: flat (sex), or a hierarchy (region, municipality, district). Each step of a hierarchy is a column of
 * the cube; where figures are added up over a step, the steps below are added up too.
 *
 * @param levels from the coarsest to the finest; at least one
 */
public record Dimension(String name, List<Level> levels) {

    public Dimension {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("A dimension without levels: " + name);
        }
    }

    /** The values of a column as they are. */
    public static Dimension of(Column column) {
        return new Dimension(column.name(), List.of(Level.of(column)));
    }
}
