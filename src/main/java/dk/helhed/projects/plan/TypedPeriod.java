package dk.helhed.projects.plan;

import dk.helhed.access.Day;
import dk.helhed.reference.Period;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a time as people type it: a year, a quarter, a month or a day. */
public final class TypedPeriod {

    private static final Pattern QUARTER =
            Pattern.compile("([1-4])\\.? ?(?:kvartal|kvt\\.?|quarter)(?: of)? (\\d{4})", Pattern.CASE_INSENSITIVE);

    private TypedPeriod() {}

    /** The time in the text: {@code 2026}, {@code 2026K4}, {@code 4. kvartal 2026}, {@code 2026M11}, {@code 30-11-2026}. */
    public static Optional<Period> in(String text) {
        var plain = text.strip();
        var quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            return Period.parse(quarter.group(2) + "K" + quarter.group(1));
        }
        return Day.in(plain)
                .map(LocalDate::toString)
                .or(() -> Optional.of(plain.replace(" ", "").toUpperCase(Locale.ROOT)))
                .flatMap(Period::parse);
    }
}
