package dk.helhed.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "2024,       2024-01-01, 2024-12-31",
        "2024K1,     2024-01-01, 2024-03-31",
        "2024K4,     2024-10-01, 2024-12-31",
        "2024M01,    2024-01-01, 2024-01-31",
        "2024M02,    2024-02-01, 2024-02-29",
        "2026U01,    2025-12-29, 2026-01-04",
        "2026U53,    2026-12-28, 2027-01-03",
        "2016~,      2016-01-01, 2016-12-31",
        "2018-02~,   2018-02-01, 2018-02-28",
        "2022-11,    2022-11-01, 2022-11-30",
        "2015-09-09, 2015-09-09, 2015-09-09",
        "2009/2013,  2009-01-01, 2013-12-31",
        "' 2024 ',   2024-01-01, 2024-12-31",
    })
    void knowsTheDaysThatMayBeMeant(String text, LocalDate first, LocalDate last) {
        var period = Period.parse(text).orElseThrow();

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.code()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024K0",
                "2024K5",
                "2024M00",
                "2024M13",
                "2025U53",
                "2024U00",
                "1066",
                "24",
                "20245",
                "2024-13",
                "2023-02-29",
                "2013/2009",
                "2024Q1",
                "2024 K1",
                "~",
                "år 2024",
                "2024.5",
                "-2024"
            })
    void refusesTimesThatDoNotExist(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void ordersByTheEndThenByTheStart() {
        var sorted = Stream.of("2019", "2018", "2018K4", "2018K1", "2017~", "2009/2018")
                .flatMap(code -> Period.parse(code).stream())
                .sorted()
                .map(Period::code);

        assertThat(sorted).containsExactly("2017~", "2018K1", "2009/2018", "2018", "2018K4", "2019");
    }

    @Test
    void anApproximateTimeIsTheSameTimeAsTheExactOne() {
        assertThat(Period.parse("2016~").orElseThrow().exactCode()).isEqualTo("2016");
        assertThat(Period.parse("2016").orElseThrow().isApproximate()).isFalse();
    }

    @ParameterizedTest(name = "the middle of {0} is {1}")
    @CsvSource({"2024, 2024.5", "2023, 2023.5", "2009/2013, 2011.5", "2023M01, 2023.0425", "2015K4, 2015.8740"})
    void knowsItsMiddle(String code, double year) {
        assertThat(Period.parse(code).orElseThrow().middleYear()).isCloseTo(year, within(0.0001));
    }
}
