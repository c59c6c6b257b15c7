package dk.helhed.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.CountryGroup;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.OriginClass;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.reference.Validity;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    private final Texts texts = new Texts();
    private final Wording danish = new Wording(texts, Language.DANISH);
    private final Wording english = new Wording(texts, Language.ENGLISH);

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024       | 2024              | 2024",
                "2015K4     | 4. kvartal 2015   | quarter 4 of 2015",
                "2015M06    | juni 2015         | June 2015",
                "2022-11    | november 2022     | November 2022",
                "2022-11-30 | 30. november 2022 | 30 November 2022",
                "2015-09-09 | 9. september 2015 | 9 September 2015",
                "2024U05    | uge 5, 2024       | week 5, 2024",
                "2026U53    | uge 53, 2026      | week 53, 2026",
                "2009/2013  | 2009–2013         | 2009–2013",
                "2016~      | ca. 2016          | about 2016",
                "2018-02~   | ca. februar 2018  | about February 2018",
            })
    void aPeriodIsWrittenAsPeopleSayIt(String code, String inDanish, String inEnglish) {
        assertThat(danish.period(period(code))).isEqualTo(inDanish);
        assertThat(english.period(period(code))).isEqualTo(inEnglish);
    }

    @Test
    void anUnknownTimeIsSaidToBeUnknown() {
        assertThat(danish.period(null)).isEqualTo("tid ikke oplyst");
        assertThat(english.period(null)).isEqualTo("time not stated");
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2015       | i 2015               | in 2015",
                "2015K4     | i 4. kvartal 2015    | in quarter 4 of 2015",
                "2016~      | i ca. 2016           | in about 2016",
                "2015-09-09 | den 9. september 2015 | on 9 September 2015",
            })
    void whenSomethingWasGetsTheRightWord(String code, String inDanish, String inEnglish) {
        assertThat(danish.when(period(code))).isEqualTo(inDanish);
        assertThat(english.when(period(code))).isEqualTo(inEnglish);
    }

    @ParameterizedTest(name = "{0} {1}: {2} / {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "60      | PERCENT           | 60 %              | 60%",
                "15.3    | PERCENT           | 15,3 %            | 15.3%",
                "20      | PERCENTAGE_POINTS | 20 procentpoint   | 20 percentage points",
                "-6      | PERCENTAGE_POINTS | −6 procentpoint   | −6 percentage points",
                "82.15   | RATIO             | 82,2 %            | 82.2%",
                "103     | RATIO             | 103,0 %           | 103.0%",
                "12      | COUNT             | 12                | 12",
                "1234567 | COUNT             | 1.234.567         | 1,234,567",
                "        | COUNT             | ..                | ..",
            })
    void anAmountHasItsUnit(@Nullable BigDecimal value, Unit unit, String inDanish, String inEnglish) {
        assertThat(danish.amount(value, unit)).isEqualTo(inDanish);
        assertThat(english.amount(value, unit)).isEqualTo(inEnglish);
    }

    @ParameterizedTest(name = "{0} {1}: {2} / {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "9    | PERCENT           | +9 procentpoint    | +9 percentage points",
                "1    | PERCENT           | +1 procentpoint    | +1 percentage point",
                "-6   | PERCENTAGE_POINTS | −6 procentpoint    | −6 percentage points",
                "-4.6 | PERCENTAGE_POINTS | −4,6 procentpoint  | −4.6 percentage points",
                "0    | PERCENT           | ±0 procentpoint    | ±0 percentage points",
                "15.1 | RATIO             | +15,1 procentpoint | +15.1 percentage points",
                "-4   | COUNT             | −4                 | −4",
                "     | COUNT             | ..                 | ..",
            })
    void aChangeHasASign(@Nullable BigDecimal change, Unit unit, String inDanish, String inEnglish) {
        assertThat(danish.change(change, unit)).isEqualTo(inDanish);
        assertThat(english.change(change, unit)).isEqualTo(inEnglish);
    }

    @Test
    void theWholeCountryIsWrittenSmallInsideASentence() {
        var country = area("000", AreaKind.COUNTRY, "Hele landet", "Denmark");
        var region = area("085", AreaKind.REGION, "Region Sjælland", "Region Zealand");

        assertThat(danish.name(country)).isEqualTo("Hele landet");
        assertThat(danish.nameInSentence(country)).isEqualTo("hele landet");
        assertThat(english.nameInSentence(country)).isEqualTo("Denmark");
        assertThat(danish.nameInSentence(region)).isEqualTo("Region Sjælland");
    }

    @Test
    void aMomentIsInDanishTime() {
        var winter = Instant.parse("2026-11-22T10:20:00Z");
        var summer = Instant.parse("2026-07-01T22:05:00Z");

        assertThat(danish.moment(winter)).isEqualTo("22. november 2026 kl. 11.20");
        assertThat(english.moment(winter)).isEqualTo("22 November 2026 at 11:20");
        assertThat(danish.moment(summer)).isEqualTo("2. juli 2026 kl. 00.05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=1&c=2", "http://x"})
    void onlyAnAddressIsALink(String source) {
        assertThat(Wording.isAddress(source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "uim.dk", "https://uim.dk (nyhed 9. september 2015)", "javascript:alert(1)", "KL", "https://"
            })
    void whatIsNoAddressIsNoLink(String source) {
        assertThat(Wording.isAddress(source)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(OriginClass.class)
    void everyOriginHasAName(OriginClass origin) {
        assertThat(danish.origin(origin)).isNotEqualTo(english.origin(origin));
    }

    @ParameterizedTest
    @EnumSource(CountryGroup.class)
    void everyGroupOfCountriesHasAName(CountryGroup group) {
        assertThat(danish.countryGroup(group)).isNotEqualTo(english.countryGroup(group));
    }

    @ParameterizedTest
    @EnumSource(Good.class)
    void whatIsGoodIsSaid(Good good) {
        assertThat(danish.good(good)).endsWith("tal er godt");
        assertThat(english.good(good)).endsWith("figure is good");
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }

    private static Area area(String code, AreaKind kind, String danishName, String englishName) {
        return new Area(code, kind, new LocalizedText(danishName, englishName), null, null, new Validity(null, null));
    }
}
