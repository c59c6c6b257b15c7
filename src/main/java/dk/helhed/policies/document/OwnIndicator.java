package dk.helhed.policies.document;

import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that a municipality counts by itself, as a policy defines it.
 *
 * @param code code of the area, dash, number: {@code 751-1}
 * @param population who is counted
 * @param numerator null where nothing is divided
 * @param denominator null where nothing is divided
 * @param frequency how often a new figure comes: {@code yearly}, {@code half-yearly}, {@code quarterly}, {@code monthly},
 *     {@code irregular}
 */
public record OwnIndicator(
        String code,
        PolicyText title,
        PolicyText definition,
        PolicyText population,
        @Nullable PolicyText numerator,
        @Nullable PolicyText denominator,
        Unit unit,
        Good direction,
        String frequency,
        @Nullable Period base,
        Origin source) {

    /** Where its figures come from. */
    public record Origin(String name, @Nullable String url) {}
}
