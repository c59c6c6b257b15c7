package dk.helhed.analytics.expression;

import static dk.helhed.analytics.expression.TestColumns.condition;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTests {

    /** Age 30, income 0.1, permit A, married; born on 29 February; nothing else is known. */
    private static final TestRow ROW = TestRow.of(
            "age",
            30,
            "income",
            0.1,
            "permit",
            "A",
            "married",
            true,
            "born",
            LocalDate.of(2000, 2, 29),
            "employed",
            null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            age = 30                          | TRUE
            age <> 30                         | FALSE
            age between 30 and 30             | TRUE
            age between 31 and 29             | FALSE
            income = 0.1                      | TRUE
            age > income                      | TRUE
            permit < 'a'                      | TRUE
            permit in ('a', 'B')              | FALSE
            married                           | TRUE
            employed = 1                      | UNKNOWN
            not employed = 1                  | UNKNOWN
            employed is missing               | TRUE
            employed is not missing           | FALSE
            employed in (0, 1)                | UNKNOWN
            employed not in (0, 1)            | UNKNOWN
            employed between 0 and 1          | UNKNOWN
            employed = age                    | UNKNOWN
            employed = 1 and age = 30         | UNKNOWN
            employed = 1 and age = 31         | FALSE
            employed = 1 or age = 30          | TRUE
            employed = 1 or age = 31          | UNKNOWN
            employed = 1 or true              | TRUE
            employed = 1 and false            | FALSE
            "høj løn"                         | UNKNOWN
            age at arrived > 5                | UNKNOWN
            age at arrived is missing         | TRUE
            age between 31 and employed       | FALSE
            age between 5 and employed        | UNKNOWN
            """)
    void missingValuesAreUnknownAndOnlyThat(String text, Truth truth) {
        assertThat(condition(text).on(ROW)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-28, 17, the day before the birthday",
        "2018-03-01, 18, born on 29 February: a year older on 1 March in other years",
        "2020-02-28, 19, a leap year",
        "2020-02-29, 20, the birthday itself",
        "1999-12-31, -1, before birth",
        "2000-02-29, 0, the day of birth",
    })
    void agesTurnOnBirthdays(LocalDate day, int age, String why) {
        assertThat(condition("age at " + day + " = " + age).on(ROW)).as(why).isEqualTo(Truth.TRUE);
    }

    @Test
    void theTruthTablesAreThoseOfSql() {
        for (var left : Truth.values()) {
            for (var right : Truth.values()) {
                assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
                assertThat(left.and(right)).isEqualTo(right.and(left));
            }
            assertThat(left.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
            assertThat(left.and(Truth.TRUE)).isEqualTo(left);
        }
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void textsAreInTheOrderOfTheirBytes() {
        assertThat(CodePoints.compare("Aa", "Ab")).isNegative();
        assertThat(CodePoints.compare("\uFFFD", "\uD83D\uDE00")).isNegative();
        assertThat("\uFFFD".compareTo("\uD83D\uDE00")).isPositive();
        assertThat(CodePoints.compare("A", "AA")).isNegative();
        assertThat(CodePoints.compare("æ", "æ")).isZero();
    }
}
