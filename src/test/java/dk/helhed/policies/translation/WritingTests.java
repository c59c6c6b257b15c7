package dk.helhed.policies.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingTests {

    private static Writing in(String tag) {
        return new Writing(new ReadingLanguage(tag).locale());
    }

    private static String period(String tag, String code) {
        return in(tag).period(Period.parse(code).orElseThrow());
    }

    @Test
    void numbersAreWrittenInTheSignsOfTheLanguage() {
        var value = new BigDecimal("50.90");

        assertThat(in("da").amount(value, Unit.PERCENT)).isEqualTo("50,90\u00a0%");
        assertThat(in("en").amount(value, Unit.PERCENT)).isEqualTo("50.90%");
        assertThat(in("fa").amount(value, Unit.PERCENT)).contains("۵۰٫۹۰").contains("٪");
        assertThat(in("de").amount(new BigDecimal("12345"), Unit.COUNT)).isEqualTo("12.345");
        assertThat(in("tr").change(new BigDecimal("3"))).isEqualTo("+3");
    }

    @Test
    void daysAreThoseOfTheCalendarInUseHere() {
        var day = LocalDate.of(2013, 6, 1);

        assertThat(in("da").day(day)).isEqualTo("1. juni 2013");
        assertThat(in("uk").day(day)).isEqualTo("1 червня 2013\u202fр.");
        assertThat(in("fa").day(day)).contains("۲۰۱۳");
    }

    @Test
    void aPeriodIsToldByItsNameOrItsEnds() {
        assertThat(period("en", "2015")).isEqualTo("2015");
        assertThat(period("en", "2015M06")).isEqualTo("June 2015");
        assertThat(period("en", "2015K4")).contains("2015").containsIgnoringCase("4");
        assertThat(period("en", "2015-06-10")).isEqualTo("10 June 2015");
        assertThat(period("en", "2009/2013")).isEqualTo("2009–2013");
        assertThat(period("en", "2015U02")).isEqualTo("5 January 2015 – 11 January 2015");
        assertThat(List.of("2015", "2015M06", "2015K4"))
                .allSatisfy(code -> assertThat(period("fa", code)).contains("۲۰۱۵"));
    }
}
