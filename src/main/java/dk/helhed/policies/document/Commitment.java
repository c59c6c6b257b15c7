package dk.helhed.policies.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality promises to work for or attach importance to.
 *
 * @param place where in the policy it stands
 * @param goals keys of the goals it shall lead to; empty is a hole in the policy
 */
public record Commitment(
        String key,
        PolicyText text,
        Cell place,
        @Nullable String theme,
        List<String> goals,
        Responsible responsible,
        @Nullable String source)
        implements PolicyItem {

    public Commitment {
        goals = List.copyOf(goals);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.COMMITMENT;
    }

    @Override
    public @Nullable PolicyText title() {
        return null;
    }
}
