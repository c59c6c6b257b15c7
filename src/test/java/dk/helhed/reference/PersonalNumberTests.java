package dk.helhed.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody has the numbers in here. A seventh digit from 5 to 8 with the year 57 means born in 2057, which is to come, so such
 * a number is not given to anybody; where digits are scarce, the date itself is none.
 */
class PersonalNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010157-5000",
                "0101575000",
                "010157 5000",
                "010157 - 5000",
                "010157–5000",
                "010157‑5000",
                "010157\u00a05000",
                "CPR:010157-5000.",
                "nr.010157-5000",
                "(311257-8999)",
                "Hun (010157-5000), 41 år, søger",
                "0101575000,0201575000",
            })
    void aPersonalNumberIsFoundAsPeopleWriteIt(String text) {
        assertThat(PersonalNumber.standsIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"610157-5000", "910157-5000", "881257-5000", "9101575000"})
    void aReplacementNumberIsFound(String text) {
        assertThat(PersonalNumber.standsIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"٠١٠١٥٧-٥٠٠٠", "۰۱۰۱۵۷۵۰۰۰", "०१०१५७ ५०००", "０１０１５７-５０００", "𝟎𝟏𝟎𝟏𝟓𝟕-𝟓𝟎𝟎𝟎"})
    void itIsFoundInTheDigitsOfOtherScripts(String text) {
        assertThat(PersonalNumber.standsIn(text)).isTrue();
    }

    @Test
    void signsThatNobodySeesDoNotHideIt() {
        assertThat(PersonalNumber.standsIn("0101\u200b57-\u200e5000")).isTrue();
        assertThat(PersonalNumber.standsIn("010157\u00ad5000")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"310257-5000", "300257-5000", "290257-5000", "310457-5000", "000157-5000", "320157-5000"})
    void aDayThatTheMonthDoesNotHaveIsNone(String text) {
        assertThat(PersonalNumber.standsIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010057-5000", "011357-5000", "600157-5000", "920157-5000", "910257-5000", "310299-0000"})
    void aMonthThatIsNoneOrADayBetweenTheKindsIsNone(String text) {
        assertThat(PersonalNumber.standsIn(text)).isFalse();
    }

    @Test
    void theLeapDayIsADateInLeapYearsOnly() {
        assertThat(PersonalNumber.standsIn("290256-5000")).isTrue();
        assertThat(PersonalNumber.standsIn("290255-5000")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+45 12 34 56 78",
                "+4512125757",
                "004512125757",
                "89 40 20 00",
                "+46 0101575000",
                "2008-2012",
                "2026-11-25",
                "01.01.2057",
                "1.201.575.000 kr.",
                "1 201 575 000 kr.",
                "0101575000,50",
                "EAN 5790010157500",
                "1010157-50000",
                "010157-50001",
                "0157-5000",
                "sag 26/010157",
                "",
            })
    void telephonesYearsAmountsAndLongerNumbersAreNone(String text) {
        assertThat(PersonalNumber.standsIn(text)).isFalse();
    }

    @Test
    void aLongTextIsReadToItsEnd() {
        assertThat(PersonalNumber.standsIn("0101 ".repeat(20_000) + "010157-5000"))
                .isTrue();
    }
}
