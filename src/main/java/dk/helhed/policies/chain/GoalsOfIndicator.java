package dk.helhed.policies.chain;

import dk.helhed.barometer.IndicatorUse;
import dk.helhed.pages.Language;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.EffectGoal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The effect goals of decided policies that are read from an indicator: the way back from the figure to the words. */
@Component
class GoalsOfIndicator implements IndicatorUse {

    private final Policies policies;

    GoalsOfIndicator(Policies policies) {
        this.policies = policies;
    }

    @Override
    public List<Use> of(String indicator, Language language) {
        return policies.all().stream()
                .filter(policy -> policy.standing().isPublic())
                .flatMap(policy -> policy.document().goals().stream()
                        .flatMap(goal -> goal.effectGoals().stream())
                        .filter(effect -> isRead(effect, indicator))
                        .map(effect -> use(policy, effect, language)))
                .toList();
    }

    private static boolean isRead(EffectGoal effect, String indicator) {
        return effect.figure().indicator().equals(indicator)
                || effect.aim()
                        .comparedWith()
                        .filter(other -> other.indicator().equals(indicator))
                        .isPresent();
    }

    private static Use use(Policy policy, EffectGoal effect, Language language) {
        var title = policy.head().title();
        var text = effect.text();
        return new Use(
                title.in(language.tag()).orElseGet(title::original) + ": "
                        + text.in(language.tag()).orElseGet(text::original),
                "/politik/" + policy.id() + "/punkt/" + effect.key());
    }
}
