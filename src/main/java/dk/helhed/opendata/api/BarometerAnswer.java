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
 * @param own the indicators that the area's municipality defines itself, by number
 */
record BarometerAnswer(NamedArea area, LocalDate asOf, List<GoalAnswer> goals, List<ReadingAnswer> own) {

    static BarometerAnswer of(AreaBarometer barometer, Wording wording) {
        var goals = barometer.goals().stream()
                .map(goal -> GoalAnswer.of(goal, wording))
                .toList();
        return new BarometerAnswer(
                NamedArea.of(barometer.area(), wording),
                barometer.asOf(),
                goals,
                barometer.own().stream().map(ReadingAnswer::of).toList());
    }
}
