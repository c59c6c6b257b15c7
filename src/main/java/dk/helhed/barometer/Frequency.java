package dk.helhed.barometer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often an indicator gets a new figure. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    EVERY_SECOND_YEAR,
    IRREGULAR;

    /** As files and the database write it: {@code half-yearly}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The frequency with this code. */
    public static Optional<Frequency> named(String code) {
        return Stream.of(values())
                .filter(frequency -> frequency.code().equals(code.strip()))
                .findFirst();
    }
}
