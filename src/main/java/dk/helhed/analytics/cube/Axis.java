package dk.helhed.analytics.cube;

import java.util.List;

/**
 * The members of a level that occur in a cube.
 *
 * @param name of the level
 * @param labels in order: numbers by size, texts by letter, bands from low to high, groups as defined; {@link Cube#MISSING} last if
 *     it occurs
 */
public record Axis(String name, List<String> labels) {

    public Axis {
        labels = List.copyOf(labels);
    }
}
