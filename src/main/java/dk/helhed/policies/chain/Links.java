package dk.helhed.policies.chain;

import dk.helhed.policies.Effort;
import dk.helhed.policies.Policy;
import dk.helhed.policies.decision.Decision;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.progress.EffectReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A policy and all that hangs on its goals on one day.
 *
 * @param readings every effect goal by key
 * @param efforts what is being done
 * @param decisions the newest first
 * @param owned keys of the goals and effect goals that have a living owner
 */
public record Links(
        Policy policy,
        Map<String, EffectReading> readings,
        List<Effort> efforts,
        List<Decision> decisions,
        Set<String> owned) {

    /** The readings of a goal's effect goals, in order. */
    public List<EffectReading> readings(PolicyGoal goal) {
        return goal.effectGoals().stream()
                .map(effect -> Optional.ofNullable(readings.get(effect.key())).orElseThrow())
                .toList();
    }

    /** What is being done about the goal or any of its effect goals. */
    public List<Effort> efforts(PolicyGoal goal) {
        return efforts.stream()
                .filter(effort -> isOf(goal, effort.goal()))
                .distinct()
                .toList();
    }

    /** What has been decided about the goal or any of its effect goals, the newest first. */
    public List<Decision> decisions(PolicyGoal goal) {
        return decisions.stream()
                .filter(decision -> decision.item() != null && isOf(goal, decision.item()))
                .toList();
    }

    /** What has been decided about exactly the item, the newest first. */
    public List<Decision> decisions(String item) {
        return decisions.stream()
                .filter(decision -> item.equals(decision.item()))
                .toList();
    }

    private static boolean isOf(PolicyGoal goal, String key) {
        return goal.key().equals(key)
                || goal.effectGoals().stream().anyMatch(effect -> effect.key().equals(key));
    }
}
