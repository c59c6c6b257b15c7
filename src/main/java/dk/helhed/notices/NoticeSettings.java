package dk.helhed.notices;

import static dk.helhed.pages.Texts.DENMARK;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When people are told what waits for them, and what mails say about where they come from.
 *
 * @param at when notices and mails are made each day, Danish time, such as {@code 06:30}
 * @param address of the site as people write it, such as {@code https://helhed.kommune.dk}; empty if there are no mails
 * @param from the sender of mails, such as {@code helhed@kommune.dk}; empty if there are no mails
 */
@Validated
@ConfigurationProperties("helhed.notices")
public record NoticeSettings(
        @DefaultValue("06:30") @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
        String at,

        @DefaultValue("") @Pattern(regexp = "|https?://[A-Za-z0-9][A-Za-z0-9.-]*(:\\d{1,5})?(/[A-Za-z0-9._~/-]*)?")
        String address,

        @DefaultValue("") @Pattern(regexp = "|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}")
        String from) {

    /** When notices are made on a day. */
    public Instant on(LocalDate day) {
        return day.atTime(LocalTime.parse(at)).atZone(DENMARK).toInstant();
    }

    /** Whether it is late enough on that day to make notices. */
    public boolean isMorning(Instant now) {
        return !now.isBefore(on(LocalDate.ofInstant(now, DENMARK)));
    }

    /** The address of a page, as people write it. */
    public String page(String path) {
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + path;
    }
}
