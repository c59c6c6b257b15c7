package dk.helhed.yearcycle.round;

import dk.helhed.policies.Policies;
import dk.helhed.policies.progress.EffectGoals;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.Themes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads how the goals of a theme stand, as a committee is told before it answers. */
@Component
class GoalStandings {

    private final Themes themes;
    private final Policies policies;
    private final EffectGoals effects;
    private final Clock clock;

    GoalStandings(Themes themes, Policies policies, EffectGoals effects, Clock clock) {
        this.themes = themes;
        this.policies = policies;
        this.effects = effects;
        this.clock = clock;
    }

    /** In the order of the policy; empty if the policy has no goal in the theme. */
    List<GoalStanding> of(ThemeRef ref) {
        var readings = policies.find(ref.policy())
                .map(policy -> effects.read(policy, LocalDate.now(clock)))
                .orElse(Map.of());
        return themes.find(ref).stream()
                .map(Theme::goals)
                .flatMap(List::stream)
                .map(goal -> new GoalStanding(
                        goal,
                        goal.effectGoals().stream()
                                .flatMap(effect -> reading(readings, effect.key()))
                                .toList()))
                .toList();
    }

    private static Stream<EffectReading> reading(Map<String, EffectReading> readings, String key) {
        return Stream.ofNullable(readings.get(key));
    }
}
