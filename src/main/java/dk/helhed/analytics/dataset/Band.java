package dk.helhed.analytics.dataset;

import org.jspecify.annotations.Nullable;

/**
 * A run of whole numbers, such as the ages from 16 to 24.
 *
 * @param from the lowest in it
 * @param to the highest in it; null if there is none
 */
public record Band(long from, @Nullable Long to) {

    public Band {
        if (to != null && to < from) {
            throw new IllegalArgumentException("A band runs upwards: " + from + "-" + to);
        }
    }

    /** As a description and a cube write it: {@code 16-24} or {@code 67+}. */
    public String code() {
        return to == null ? from + "+" : from + "-" + to;
    }
}
