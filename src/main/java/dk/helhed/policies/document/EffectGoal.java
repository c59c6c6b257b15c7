package dk.helhed.policies.document;

import dk.helhed.barometer.FigureRef;
import org.jspecify.annotations.Nullable;

/**
 * A goal with a figure (effektmål): what an indicator shall show, for whom, where and when.
 *
 * @param figure the indicator and the area it is read in
 * @param group who it is about, in the policy's words; null if the indicator says it
 * @param base where it began; null if the policy does not say
 */
public record EffectGoal(
        String key,
        PolicyText text,
        FigureRef figure,
        @Nullable PolicyText group,
        @Nullable Base base,
        Aim aim,
        Responsible responsible,
        @Nullable String source)
        implements PolicyItem {

    @Override
    public ItemKind kind() {
        return ItemKind.EFFECT_GOAL;
    }

    @Override
    public @Nullable PolicyText title() {
        return null;
    }
}
