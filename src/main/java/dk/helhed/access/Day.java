package dk.helhed.access;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads days as forms send them and as Danes and their spreadsheets write them. */
public final class Day {

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("uuuu-MM-dd"), form("d-M-uuuu"), form("d.M.uuuu"), form("d/M/uuuu"));
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Day() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day in the text, as 2026-11-25, 25-11-2026, 25.11.2026 or 25/11/2026; empty if it is none of our time. */
    public static Optional<LocalDate> in(String text) {
        return FORMS.stream()
                .flatMap(form -> parse(text.strip(), form).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }
}
