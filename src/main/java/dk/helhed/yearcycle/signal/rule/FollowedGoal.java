package dk.helhed.yearcycle.signal.rule;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.reference.LocalizedText;
import dk.helhed.yearcycle.signal.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An effect goal of a policy that the municipality follows, with its figures.
 *
 * @param policy id of the policy
 * @param series the figures that it reads; null if there is no such indicator
 * @param other the figures that it is compared with; null if it is compared with none
 */
public record FollowedGoal(
        String policy,
        EffectReading reading,
        @Nullable AreaSeries series,
        @Nullable AreaSeries other) {

    /** The signal's subject. */
    public Subject subject() {
        var effect = reading.effect();
        return new Subject(
                Subject.Kind.EFFECT_GOAL,
                policy + "." + effect.key(),
                "",
                text(effect.text()),
                "/politik/" + policy + "/punkt/" + effect.key());
    }

    private static LocalizedText text(PolicyText text) {
        return LocalizedText.danish(text.original(), text.in("en").orElse(null));
    }
}
