package dk.helhed.analytics.definition;

import dk.helhed.reference.LocalizedText;
import java.util.List;

/**
 * How a figure is shown.
 *
 * @param dimensions what it is shown by, by name; empty if that is left to who asks
 * @param minimumBase the fewest persons in the denominator for whom it says something; 0 if nothing is said
 * @param unit as in the barometer ({@code pct}, {@code pp}, {@code ratio}, {@code count}) or another; empty if nothing is said
 */
public record Presentation(
        LocalizedText name, List<String> dimensions, int minimumBase, String unit, Direction direction) {

    public Presentation {
        dimensions = List.copyOf(dimensions);
    }
}
