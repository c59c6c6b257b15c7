package dk.helhed.policies.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality wants to reach.
 *
 * @param focusArea key of the focus area; null for a goal of the whole policy
 * @param effectGoals how one will see it; empty is a hole in the policy
 */
public record PolicyGoal(
        String key,
        PolicyText text,
        @Nullable String focusArea,
        Responsible responsible,
        List<EffectGoal> effectGoals,
        @Nullable String source)
        implements PolicyItem {

    public PolicyGoal {
        effectGoals = List.copyOf(effectGoals);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.GOAL;
    }

    @Override
    public @Nullable PolicyText title() {
        return null;
    }
}
