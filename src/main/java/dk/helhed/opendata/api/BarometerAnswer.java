package dk.helhed.opendata.api;

import dk.helhed.barometer.AreaBarometer;
import dk.helhed.barometer.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * The barometer of an area.
 *
 * @param asOf the day the answer is about
 * @param goals by number
 */
record BarometerAnswer(NamedArea area, LocalDate asOf, List<GoalAnswer> goals) {

    static BarometerAnswer of(AreaBarometer barometer, Wording wording) {
        var goals = barometer.goals().stream()
                .map(goal -> GoalAnswer.of(goal, wording))
                .toList();
        return new BarometerAnswer(NamedArea.of(barometer.area(), wording), barometer.asOf(), goals);
    }
}
