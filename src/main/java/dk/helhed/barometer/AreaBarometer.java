package dk.helhed.barometer;

import dk.helhed.reference.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The barometer of an area as it was known at the end of a day.
 *
 * @param goals by number
 */
public record AreaBarometer(Area area, LocalDate asOf, List<GoalReading> goals) {

    public Optional<GoalReading> goal(String code) {
        return goals.stream()
                .filter(reading -> reading.goal().code().equals(code))
                .findFirst();
    }
}
