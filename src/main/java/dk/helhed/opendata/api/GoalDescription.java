package dk.helhed.opendata.api;

import dk.helhed.barometer.Goal;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Source;
import dk.helhed.barometer.Wording;
import java.util.List;

/** A goal as the catalogue describes it. */
record GoalDescription(
        String goal,
        String title,
        String aim,
        Source source,
        List<IndicatorDescription> indicators,
        List<IndicatorDescription> supplementary) {

    static GoalDescription of(Goal goal, Wording wording) {
        return new GoalDescription(
                goal.code(),
                wording.of(goal.title()),
                wording.of(goal.aim()),
                goal.source(),
                describe(goal.indicators(), wording),
                describe(goal.supplementary(), wording));
    }

    private static List<IndicatorDescription> describe(List<Indicator> indicators, Wording wording) {
        return indicators.stream()
                .map(indicator -> IndicatorDescription.of(indicator, wording))
                .toList();
    }
}
