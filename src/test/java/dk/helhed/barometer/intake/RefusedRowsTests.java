package dk.helhed.barometer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.TestFigures.Answer;
import dk.helhed.reference.Period;
import dk.helhed.tables.ExpectedForm;
import dk.helhed.tables.FileForm;
import dk.helhed.tables.RowError;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

@BarometerTest
class RefusedRowsTests {

    private static final String COLUMNS =
            "area_code;area;goal_no;indicator_no;value;unit;year;change;since_year;published";

    private final TestFigures figures;

    RefusedRowsTests(TestFigures figures) {
        this.figures = figures;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "752;;;1.2;58;pct;2020;;;          | area_code    | 752          | AREA",
                "99999;;;1.2;58;pct;2020;;;        | area_code    | 99999        | AREA",
                ";Malmø;;1.2;58;pct;2020;;;        | area         | Malmø        | AREA",
                ";;;1.2;58;pct;2020;;;             | area_code    | ''           | AREA",
                "751;Odense;;1.2;58;pct;2020;;;    | area         | Odense       | SAME_AREA",
                "751;;;1.9;58;pct;2020;;;          | indicator_no | 1.9          | INDICATOR",
                "751;;;N99;58;pct;2020;;;          | indicator_no | N99          | INDICATOR",
                "751;;;1.9.ref;58;pct;2020;;;      | indicator_no | 1.9.ref      | INDICATOR",
                "751;;;2.ref;58;pct;2020;;;        | indicator_no | 2.ref        | INDICATOR",
                "751;;;;58;pct;2020;;;             | indicator_no | ''           | INDICATOR",
                "751;;2;1.2;58;pct;2020;;;         | goal_no      | 2            | GOAL",
                "751;;;1.2;abc;pct;2020;;;         | value        | abc          | NUMBER",
                "751;;;1.2;1e5;pct;2020;;;         | value        | 1e5          | NUMBER",
                "751;;;1.2;NaN;pct;2020;;;         | value        | NaN          | NUMBER",
                "751;;;1.2;12 %;pct;2020;;;        | value        | 12 %         | NUMBER",
                "751;;;1.2;1.234,5;pct;2020;;;     | value        | 1.234,5      | NUMBER",
                "751;;;1.2;1 000;pct;2020;;;       | value        | 1 000        | NUMBER",
                "751;;;1.2;0x1F;pct;2020;;;        | value        | 0x1F         | NUMBER",
                "751;;;1.2;٥٨;pct;2020;;;          | value        | ٥٨           | NUMBER",
                "751;;;1.2;;pct;2020;;;            | value        | ''           | VALUE_OR_CHANGE",
                "751;;;1.2;140;pct;2020;;;         | value        | 140          | RANGE",
                "751;;;1.2;-1;pct;2020;;;          | value        | -1           | RANGE",
                "751;;;1.2;100,1;pct;2020;;;       | value        | 100,1        | RANGE",
                "751;;;1.1;101;pp;2020;;;          | value        | 101          | RANGE",
                "751;;;N12;1001;ratio;2020;;;      | value        | 1001         | RANGE",
                "000;;;8.1;3.5;count;2020;;;       | value        | 3.5          | WHOLE_NUMBER",
                "000;;;8.1;-3;count;2020;;;        | value        | -3           | WHOLE_NUMBER",
                "751;;;1.2;58;pct;2020;x;2012;     | change       | x            | NUMBER",
                "751;;;1.2;58;pct;2020;101;2012;   | change       | 101          | RANGE",
                "751;;;N12;58;ratio;2020;99999;;   | change       | 99999        | RANGE",
                "000;;;8.1;3;count;2020;0.5;;      | change       | 0.5          | WHOLE_NUMBER",
                "751;;;1.2;58;pp;2020;;;           | unit         | pp           | UNIT",
                "751;;;1.1;20;pct;2020;;;          | unit         | pct          | UNIT",
                "751;;;1.1.ref;20;pp;2020;;;       | unit         | pp           | UNIT",
                "751;;;1.2;58;kroner;2020;;;       | unit         | kroner       | UNIT",
                "751;;;1.2;58;pct;2024K5;;;        | year         | 2024K5       | PERIOD",
                "751;;;1.2;58;pct;2024M13;;;       | year         | 2024M13      | PERIOD",
                "751;;;1.2;58;pct;2023-02-29;;;    | year         | 2023-02-29   | PERIOD",
                "751;;;1.2;58;pct;2013/2009;;;     | year         | 2013/2009    | PERIOD",
                "751;;;1.2;58;pct;sidste år;;;     | year         | sidste år    | PERIOD",
                "751;;;1.2;58;pct;2027;;;          | year         | 2027         | PERIOD_BEGUN",
                "751;;;1.2;58;pct;2026M12;;;       | year         | 2026M12      | PERIOD_BEGUN",
                "751;;;1.2;58;pct;2020;3;2024K5;   | since_year   | 2024K5       | PERIOD",
                "751;;;1.2;58;pct;2020;3;2021;     | since_year   | 2021         | EARLIER_PERIOD",
                "751;;;1.2;58;pct;2020;;;i går     | published    | i går        | PERIOD",
                "751;;;1.2;58;pct;2020;;;2026-11-23| published    | 2026-11-23   | PERIOD_BEGUN",
            })
    void aBadFieldIsToldWithItsLineItsColumnAndWhatStandsThere(
            String row, String column, String found, String expected) {
        var answer = figures.take(COLUMNS, "751;;;1.2;58;pct;2019;;;", row, "751;;;1.2;58;pct;2021;;;");

        assertThat(answer.errors())
                .extracting(
                        RowError::line,
                        RowError::column,
                        RowError::found,
                        error -> error.expected().toString())
                .containsExactly(tuple(3L, column, found, expected));
        assertRefused(answer, 1, 3);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                        | -           | ROWS",
                "'area;indicator;year;value'                               | -           | ROWS",
                "'area;indicator;year;value\n;;;\n\n'                      | -           | ROWS",
                "'indicator;year;value\n1.2;2020;58'                       | area_code / area | COLUMN",
                "'area;year;value\nOdense;2020;58'                         | indicator_no     | COLUMN",
                "'area;indicator;value\nOdense;1.2;58'                     | year / period    | COLUMN",
                "'area;indicator;year\nOdense;1.2;2020'                    | value            | COLUMN",
                "'area;indicator;year;value;value\nOdense;1.2;2020;58;59'  | value            | ONE_COLUMN",
                "'area;indicator;year;value;Area\nOdense;1.2;2020;58;Fanø' | area             | ONE_COLUMN",
            })
    void aFileWithoutWhatIsNeededIsRefused(String file, String column, String expected) {
        var answer = figures.take(file);

        assertThat(answer.errors())
                .extracting(
                        RowError::line,
                        RowError::column,
                        error -> error.expected().toString())
                .containsExactly(tuple(1L, column, expected));
        assertThat(answer.result()).isInstanceOf(IntakeResult.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Odense;1.2;2020", "Odense;1.2;2020;58;mere", "Odense"})
    void aRowWithAnotherNumberOfFieldsIsRefused(String row) {
        var answer = figures.take("area;indicator;year;value", "Odense;1.2;2019;57", row);

        var fields = row.split(";").length;
        assertThat(answer.errors()).containsExactly(RowError.of(3, "-", "" + fields, ExpectedForm.FIELDS, 4, fields));
        assertRefused(answer, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odense;1.2;2020;58;\"åben\nOdense;1.2;2021;59;\nOdense;1.2;2022;60;\n",
                "Odense;1.2;2020;58;\"åben",
                "Odense;1.2;2020;58;\"",
                "Odense;1.2;2020;58;\"lukket\" og mere\nOdense;1.2;2021;59;",
                "Odense;1.2;2020;58;\"en\"\"",
            })
    void aQuotationMarkThatIsNotClosedDoesNotSwallowTheRest(String rows) {
        var answer = figures.take("area;indicator;year;value;note", "", "Odense;1.2;2019;57;\"to\nlinjer\"", rows);

        assertThat(answer.errors()).containsExactly(RowError.of(5, "-", "", ExpectedForm.CSV));
        assertThat(answer.result()).isEqualTo(new IntakeResult.Refused(1, 2));
    }

    @Test
    void aControlCharacterThatNoTextHasIsRefused() {
        var answer = figures.take("area;indicator;year;value;note", "Odense;1.2;2020;58;en\0to");

        assertThat(answer.errors()).containsExactly(RowError.of(2, "-", "NUL", ExpectedForm.PLAIN_TEXT));
    }

    @Test
    void aLineThatLooksLikeOurOwnEndIsNoEnd() {
        var answer =
                figures.take("area;indicator;year;value", "Odense;1.2;2020;58", FileForm.END, "Odense;1.2;2021;59");

        assertThat(answer.errors()).extracting(RowError::expected).containsExactly(ExpectedForm.PLAIN_TEXT);
    }

    @Test
    void aFileWithoutIndicatorsIsRefusedUnlessItsUnitSaysWhatItHolds() {
        var answer = figures.take(
                "area_code,year,value,unit", "000,2010,67.88,pct of Danish-origin rate", "000,2011,67,pct");

        assertThat(answer.errors())
                .containsExactly(RowError.of(3, "unit", "pct", ExpectedFigure.INDICATOR_COLUMN, "N12"));
    }

    @Test
    void everythingThatIsWrongIsListedInTheOrderOfTheFile() {
        var answer = figures.take(
                "area;indicator;year;value",
                "Malmø;9.9;2024K5;abc",
                "Odense;1.2;2020;58",
                "Odense;1.2;2020",
                "Odense;1.2;2020;140");

        assertThat(answer.errors())
                .extracting(RowError::line, RowError::column)
                .containsExactly(
                        tuple(2L, "area"),
                        tuple(2L, "indicator"),
                        tuple(2L, "year"),
                        tuple(2L, "value"),
                        tuple(4L, "-"),
                        tuple(5L, "value"));
        assertRefused(answer, 3, 4);
    }

    @Test
    void rowsThatContradictEachOtherAreRefusedWithBothLines() {
        var answer = figures.take(
                "area;indicator;year;value;change;since",
                "Odense;1.2;2020;58;;",
                "Odense;1.2;2021;60;3;2012",
                "Odense;1.2;2020;59;;",
                "Odense;1.2;2021;60;4;2012",
                "Odense;1.2;2020~;61;;");

        assertThat(answer.errors())
                .containsExactly(
                        RowError.of(4, "value", "59", ExpectedFigure.SAME_AS_LINE, 2L),
                        RowError.of(5, "change", "4", ExpectedFigure.SAME_AS_LINE, 3L),
                        RowError.of(6, "value", "61", ExpectedFigure.SAME_AS_LINE, 2L));
        assertRefused(answer, 3, 5);
    }

    @Test
    void twoPublicationsMaySayDifferentThings() {
        figures.stored("area;indicator;year;value;published", "Odense;1.2;2020;58;2021", "Odense;1.2;2020;59;2022");
    }

    @Test
    void aPublicationDateForTheWholeFileMustHaveBegun() {
        assertThat(published("2027").errors())
                .containsExactly(RowError.of(1, "published", "2027", ExpectedFigure.PERIOD_BEGUN));
        assertThat(published("2026-11-22").errors()).isEmpty();
    }

    @Test
    void aRangeIsToldByItsEnds() {
        var answer = figures.take("area;indicator;year;value", "Odense;1.1;2020;-140");

        assertThat(answer.errors().getFirst().arguments())
                .containsExactly(BigDecimal.valueOf(-100), BigDecimal.valueOf(100));
    }

    @Test
    void aLongTextIsCutInTheError() {
        var answer = figures.take("area;indicator;year;value", "x".repeat(10_000) + ";1.2;2020;58");

        assertThat(answer.errors().getFirst().found()).hasSize(61).endsWith("…");
    }

    private Answer published(String day) {
        var file = new ByteArrayResource("area;indicator;year;value\nOdense;1.2;2020;58".getBytes(UTF_8));
        var date = Period.parse(day).orElseThrow();
        return figures.take(new IntakeRequest(file, "tal.csv", "kirsten", null, date, false));
    }

    private void assertRefused(Answer answer, int refused, int rows) {
        assertThat(answer.result()).isEqualTo(new IntakeResult.Refused(refused, rows));
        assertThat(figures.count("batch")).isZero();
        assertThat(figures.count("observation")).isZero();
    }
}
