package dk.helhed.barometer;

import dk.helhed.reference.Area;
import dk.helhed.reference.Period;
import java.util.List;
import java.util.Map;

/**
 * An indicator in all municipalities for one period, shaded in classes of about equally many municipalities.
 *
 * @param periods those with figures, newest first
 * @param figures only of municipalities that have one; those kept back to protect people are among them, without a value
 * @param svg the picture
 */
public record TileMap(
        Indicator indicator, Period period, List<Period> periods, Map<Area, Observation> figures, String svg) {

    /** How many municipalities have a figure that is shown. */
    public long shown() {
        return figures.values().stream()
                .filter(figure -> figure.value() != null)
                .count();
    }

    /** How many have one that is kept back. */
    public long keptBack() {
        return figures.size() - shown();
    }
}
