package dk.helhed.policies.compare;

import dk.helhed.policies.document.PolicyItem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one goal or effect goal.
 *
 * @param before null if it is new
 * @param after null if it is gone
 * @param reworded whether it is said in other words
 * @param neverMeasured whether no figure was known for it while the older policy was in force
 */
public record Change(
        Fate fate, @Nullable PolicyItem before, @Nullable PolicyItem after, boolean reworded, boolean neverMeasured) {

    /** The item as it is now, else as it was. */
    public PolicyItem item() {
        if (after == null && before == null) {
            throw new IllegalStateException("A change of nothing");
        }
        return after != null ? after : java.util.Objects.requireNonNull(before);
    }
}
