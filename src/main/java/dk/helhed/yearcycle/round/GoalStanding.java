package dk.helhed.yearcycle.round;

import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.progress.EffectReading;
import java.util.List;

/**
 * A goal of the theme, and how far its effect goals have come.
 *
 * @param effects none if the goal is measured by nothing
 */
public record GoalStanding(PolicyGoal goal, List<EffectReading> effects) {

    public GoalStanding {
        effects = List.copyOf(effects);
    }
}
