package dk.helhed.opendata.api;

import dk.helhed.reference.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of the API that are the same in every language. */
final class Codes {

    private Codes() {}

    /** The period as it was written; null for null. */
    static @Nullable String of(@Nullable Period period) {
        return period == null ? null : period.code();
    }

    /** Such as {@code one-of-each}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
