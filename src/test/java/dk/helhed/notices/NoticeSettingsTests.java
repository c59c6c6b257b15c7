package dk.helhed.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeSettingsTests {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @ParameterizedTest
    @CsvSource({
        "06:30, https://helhed.kommune.dk, helhed@kommune.dk, true",
        "00:00, http://localhost:8080/, '', true",
        "23:59, '', a.b+c@x.y.dk, true",
        "6:30, '', '', false",
        "24:00, '', '', false",
        "06:30, helhed.kommune.dk, '', false",
        "06:30, javascript:alert(1), '', false",
        "06:30, 'https://helhed.kommune.dk?x=1', '', false",
        "06:30, '', 'Helhed <helhed@kommune.dk>', false",
        "06:30, '', kommune.dk, false",
    })
    void whatCannotBeUsedIsRefusedAtTheStart(String at, String address, String from, boolean good) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator()
                            .validate(new NoticeSettings(at, address, from))
                            .isEmpty())
                    .isEqualTo(good);
        }
    }

    @Test
    void noticesAreMadeFromTheGivenTimeOn() {
        var settings = new NoticeSettings("06:30", "https://helhed.kommune.dk/", "");

        assertThat(settings.isMorning(
                        LocalDateTime.parse("2027-03-28T06:29").atZone(DENMARK).toInstant()))
                .isFalse();
        assertThat(settings.isMorning(
                        LocalDateTime.parse("2027-03-28T06:30").atZone(DENMARK).toInstant()))
                .isTrue();
        assertThat(settings.isMorning(
                        LocalDateTime.parse("2027-03-28T23:59").atZone(DENMARK).toInstant()))
                .isTrue();
        assertThat(settings.page("/min-side")).isEqualTo("https://helhed.kommune.dk/min-side");
        assertThat(new NoticeSettings("06:30", "https://x.dk/helhed", "").page("/min-side"))
                .isEqualTo("https://x.dk/helhed/min-side");
    }
}
