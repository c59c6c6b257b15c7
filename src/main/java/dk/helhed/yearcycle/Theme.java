package dk.helhed.yearcycle;

import dk.helhed.pages.Language;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What signals, proposals, answers and chapters are sorted by: a focus area of the policy that the municipality follows.
 *
 * @param committee that answers for it; null if the policy does not say
 * @param goals of the policy in this focus area, in its order
 */
public record Theme(
        ThemeRef ref, PolicyText title, @Nullable String committee, List<PolicyGoal> goals) {

    public Theme {
        goals = List.copyOf(goals);
    }

    /** Its name in the language, else in Danish. */
    public String name(Language language) {
        return title.in(language.tag()).orElseGet(title::original);
    }

    /** Whether the goal or effect goal with the key belongs to it. */
    public boolean holds(String key) {
        return goals.stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.key()), goal.effectGoals().stream().map(effect -> effect.key())))
                .anyMatch(key::equals);
    }

    /** Whether one of its effect goals reads the indicator. */
    public boolean reads(String indicator) {
        return goals.stream()
                .flatMap(goal -> goal.effectGoals().stream())
                .anyMatch(effect -> effect.figure().indicator().equals(indicator));
    }
}
