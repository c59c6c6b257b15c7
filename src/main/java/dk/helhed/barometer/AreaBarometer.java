package dk.helhed.barometer;

import dk.helhed.reference.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The barometer of an area as it was known at the end of a day.
 *
 * @param goals by number
 * @param own where the indicators stand that the area's municipality defines itself, by number; empty where there are none
 */
public record AreaBarometer(Area area, LocalDate asOf, List<GoalReading> goals, List<IndicatorReading> own) {

    public Optional<GoalReading> goal(String code) {
        return goals.stream()
                .filter(reading -> reading.goal().code().equals(code))
                .findFirst();
    }
}
