package dk.helhed.access.log;

import dk.helhed.pages.BadAddressException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What an address of the page {@code /log} says of the entries to show. People stand in it by their ids only.
 *
 * @param before the number of the entry that those shown come before; null for the newest
 */
record LogAddress(
        @BindParam("hvem") @Nullable UUID person,
        @BindParam("haendelse") @Nullable String event,
        @BindParam("slags") @Nullable String kind,
        @BindParam("om") @Nullable String subject,

        @BindParam("fra") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @BindParam("til") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate to,

        @BindParam("foer") @Nullable Long before) {

    private static final int LAST_YEAR = 9999;

    Criteria criteria() {
        var whom = given(subject);
        if (whom != null && !Entry.isSubject(whom)) {
            throw new BadAddressException("log.bad.subject");
        }
        return new Criteria(person, given(event), given(kind), whom, day(from), day(to));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : StoredText.of(text);
    }

    private static @Nullable LocalDate day(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
            throw new BadAddressException("log.bad.day");
        }
        return day;
    }
}
