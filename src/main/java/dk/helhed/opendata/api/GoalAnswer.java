package dk.helhed.opendata.api;

import dk.helhed.barometer.GoalReading;
import dk.helhed.barometer.IndicatorReading;
import dk.helhed.barometer.Wording;
import dk.helhed.opendata.Movements;
import dk.helhed.statistics.GoalMovement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal stands.
 *
 * @param movement as in {@link Movements}
 * @param reason why, in one sentence
 * @param indicators the barometer's own, by number
 * @param supplementary key figures beside them; they decide nothing
 * @param rule that decided the movement; null when there is none
 */
record GoalAnswer(
        String goal,
        String movement,
        String reason,
        List<ReadingAnswer> indicators,
        List<ReadingAnswer> supplementary,
        @Nullable String rule) {

    static GoalAnswer of(GoalReading goal, Wording wording) {
        return new GoalAnswer(
                goal.goal().code(),
                Movements.of(goal.movement()),
                wording.say().reason(goal),
                answers(goal.readings()),
                answers(goal.supplementary()),
                rule(goal.movement()));
    }

    private static List<ReadingAnswer> answers(List<IndicatorReading> readings) {
        return readings.stream().map(ReadingAnswer::of).toList();
    }

    private static @Nullable String rule(GoalMovement movement) {
        return switch (movement) {
            case GoalMovement.Decided decided -> Codes.of(decided.rule());
            case GoalMovement.NoFigure none -> null;
        };
    }
}
