package dk.helhed.analytics.definition;

import dk.helhed.analytics.expression.Condition;

/**
 * Two groups whose figures are set against each other.
 *
 * @param way how
 * @param group whose figure comes first; the numerator and denominator shown are theirs
 * @param against whose figure is taken away, or divided by
 */
public record Contrast(Way way, Condition group, Condition against) {

    public enum Way {
        /** The figure of the group less that of the others. */
        GAP,
        /** The figure of the group divided by that of the others. */
        RATIO
    }
}
