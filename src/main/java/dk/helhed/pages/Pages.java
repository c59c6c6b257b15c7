package dk.helhed.pages;

import static java.time.format.ResolverStyle.STRICT;
import static java.time.temporal.ChronoField.YEAR;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from a request what its page needs to know. */
@Component
public class Pages {

    /** Exactly four digits for the year: with more or a sign it could be a date that no database holds. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(STRICT);

    private final StaticFiles files = new StaticFiles();
    private final Texts texts;

    Pages(Texts texts) {
        this.texts = texts;
    }

    /**
     * The page asked for.
     *
     * @throws BadAddressException if the as-of date cannot be read
     */
    public Page page(HttpServletRequest request) {
        var address = Address.of(request);
        return new Page(texts, files, request, asOf(address.parameter(Page.AS_OF)));
    }

    /** The page that tells what was wrong with a request. It never fails and has no as-of date. */
    public Page errorPage(HttpServletRequest request) {
        return new Page(texts, files, request, null);
    }

    private static @Nullable LocalDate asOf(@Nullable String day) {
        if (day == null || day.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(day, DAY);
        } catch (DateTimeParseException e) {
            throw new BadAddressException("error.as-of", day);
        }
    }
}
