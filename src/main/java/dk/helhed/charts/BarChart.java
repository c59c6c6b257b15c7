package dk.helhed.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lying bars, one below the other, each with the range of chance if it has one.
 *
 * @param title the accessible name of the picture; it is not drawn
 * @param description what a reader who cannot see the picture should know
 * @param language "da" or "en"
 * @param bars from top to bottom; at least one
 */
public record BarChart(String title, String description, String language, List<Bar> bars) {

    /** @throws IllegalArgumentException if there is no bar */
    public BarChart {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("No bars in chart: " + title);
        }
    }

    /**
     * One bar.
     *
     * @param written the value as it stands beside the bar
     * @param spoken for one who hears the picture
     * @param range null if there is none
     */
    public record Bar(
            String name,
            double value,
            String written,
            String spoken,
            @Nullable Range range) {}

    /** From the lowest to the highest that the value may be. */
    public record Range(double lower, double upper) {}
}
