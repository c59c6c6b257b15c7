package dk.helhed.projects.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quarters of a year. */
class QuarterTests {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026K1, 2026-01-01, 2026-03-31",
        "2026-03-31, 2026K1, 2026-01-01, 2026-03-31",
        "2026-04-01, 2026K2, 2026-04-01, 2026-06-30",
        "2028-12-31, 2028K4, 2028-10-01, 2028-12-31",
    })
    void eachDayIsInOne(LocalDate day, String code, LocalDate first, LocalDate last) {
        var quarter = Quarter.of(day);

        assertThat(quarter.code()).isEqualTo(code);
        assertThat(Quarter.in(code)).contains(quarter);
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026K5", "2026K0", "2026M01", "1066K1", "2026K1~", "2026-K1"})
    void othersAreNone(String code) {
        assertThat(Quarter.in(code)).isEmpty();
    }

    @Test
    void theyFollowEachOtherOverTheEndOfTheYear() {
        var last = new Quarter(2026, 4);

        assertThat(last.next()).isEqualTo(new Quarter(2027, 1));
        assertThat(last.next().previous()).isEqualTo(last);
        assertThat(last.isBefore(last.next())).isTrue();
        assertThat(Quarter.until(new Quarter(2027, 1), 3))
                .extracting(Quarter::code)
                .containsExactly("2026K3", "2026K4", "2027K1");
        assertThatThrownBy(() -> new Quarter(2026, 5)).hasMessageContaining("5");
    }
}
