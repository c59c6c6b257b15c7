package dk.helhed.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Danish holidays from 2020 to 2035, and the days on which people work between them. */
class HolidaysTests {

    /**
     * The movable holidays as published: Maundy Thursday, Good Friday, Easter, Great Prayer Day, Ascension, Whitsun.
     *
     * <p>Compared, year by year, with the lists of test/fixtures/DK-*.json of the project commenthol/date-holidays (2020, 2021, 2023,
     * 2024, 2027, 2028, 2029), tests/countries/test_denmark.py of vacanza/holidays (2022), and
     * https://publicholidays.dk/da/2026-dates/ (2026). For 2025 and from 2030 on from the published Easter Sundays 20 April 2025,
     * 21 April 2030, 13 April 2031, 28 March 2032, 17 April 2033, 9 April 2034 and 25 March 2035.
     */
    private static final List<String> MOVABLE = List.of(
            "2020 04-09 04-10 04-12 04-13 05-08 05-21 05-31 06-01",
            "2021 04-01 04-02 04-04 04-05 04-30 05-13 05-23 05-24",
            "2022 04-14 04-15 04-17 04-18 05-13 05-26 06-05 06-06",
            "2023 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29",
            "2024 03-28 03-29 03-31 04-01 ----- 05-09 05-19 05-20",
            "2025 04-17 04-18 04-20 04-21 ----- 05-29 06-08 06-09",
            "2026 04-02 04-03 04-05 04-06 ----- 05-14 05-24 05-25",
            "2027 03-25 03-26 03-28 03-29 ----- 05-06 05-16 05-17",
            "2028 04-13 04-14 04-16 04-17 ----- 05-25 06-04 06-05",
            "2029 03-29 03-30 04-01 04-02 ----- 05-10 05-20 05-21",
            "2030 04-18 04-19 04-21 04-22 ----- 05-30 06-09 06-10",
            "2031 04-10 04-11 04-13 04-14 ----- 05-22 06-01 06-02",
            "2032 03-25 03-26 03-28 03-29 ----- 05-06 05-16 05-17",
            "2033 04-14 04-15 04-17 04-18 ----- 05-26 06-05 06-06",
            "2034 04-06 04-07 04-09 04-10 ----- 05-18 05-28 05-29",
            "2035 03-22 03-23 03-25 03-26 ----- 05-03 05-13 05-14");

    private static final List<Holiday> IN_ORDER = List.of(
            Holiday.MAUNDY_THURSDAY,
            Holiday.GOOD_FRIDAY,
            Holiday.EASTER_SUNDAY,
            Holiday.EASTER_MONDAY,
            Holiday.GREAT_PRAYER_DAY,
            Holiday.ASCENSION_DAY,
            Holiday.WHIT_SUNDAY,
            Holiday.WHIT_MONDAY);

    static Stream<String> movable() {
        return MOVABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("movable")
    void holidaysAreThosePublished(String published) {
        var days = published.split(" ", -1);
        int year = Integer.parseInt(days[0]);
        var expected = new TreeMap<LocalDate, Holiday>();
        expected.put(LocalDate.of(year, 1, 1), Holiday.NEW_YEARS_DAY);
        for (int i = 0; i < IN_ORDER.size(); i++) {
            if (!days[i + 1].startsWith("--")) {
                expected.put(LocalDate.parse(year + "-" + days[i + 1]), IN_ORDER.get(i));
            }
        }
        expected.put(LocalDate.of(year, 12, 25), Holiday.CHRISTMAS_DAY);
        expected.put(LocalDate.of(year, 12, 26), Holiday.SECOND_DAY_OF_CHRISTMAS);

        assertThat(Holidays.of(year)).isEqualTo(expected);
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> Holidays.on(day).isPresent()))
                .containsExactlyElementsOf(expected.keySet());
    }

    @ParameterizedTest(name = "{3}: {0} and {1} working days are {2}")
    @CsvSource({
        "2026-04-01, 1, 2026-04-07, over Easter",
        "2026-04-07, -1, 2026-04-01, back over Easter",
        "2026-04-04, 1, 2026-04-07, from a Saturday in Easter",
        "2023-05-04, 1, 2023-05-08, Great Prayer Day was a holiday in 2023",
        "2024-04-25, 1, 2024-04-26, and is a working day from 2024",
        "2026-12-23, 1, 2026-12-28, over Christmas",
        "2026-12-30, 1, 2027-01-04, over the new year",
        "2028-06-02, 1, 2028-06-06, Whit Monday and Constitution Day are one day",
        "2026-06-04, 1, 2026-06-08, over Constitution Day",
        "2026-11-26, 0, 2026-11-26, none at all",
        "2026-11-26, 45, 2027-02-03, far ahead"
    })
    void workingDaysStepAroundHolidaysAndClosingDays(LocalDate day, int count, LocalDate reached, String why) {
        assertThat(new WorkingDays(ClosingDay.ALL).plus(day, count)).as(why).isEqualTo(reached);
    }

    @Test
    void aMunicipalityDecidesWhichDaysItClosesOn() {
        var open = new WorkingDays(Set.of());
        var closed = new WorkingDays(ClosingDay.ALL);

        assertThat(open.holds(LocalDate.of(2026, 6, 5))).isTrue();
        assertThat(closed.holds(LocalDate.of(2026, 6, 5))).isFalse();
        assertThat(closed.onOrBefore(LocalDate.of(2026, 6, 5))).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(closed.onOrAfter(LocalDate.of(2026, 6, 5))).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(closed.onOrAfter(LocalDate.of(2026, 6, 4))).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(open.holds(LocalDate.of(2026, 12, 25))).isFalse();
    }
}
