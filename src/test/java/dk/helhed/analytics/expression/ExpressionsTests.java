package dk.helhed.analytics.expression;

import static dk.helhed.analytics.expression.TestColumns.condition;
import static dk.helhed.analytics.expression.TestColumns.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTests {

    private static final Column AGE = new Column("age", Kind.WHOLE);
    private static final Column EMPLOYED = new Column("employed", Kind.WHOLE);

    @Test
    void andBindsTighterThanOr() {
        assertThat(condition("age < 5 or age > 60 and employed = 1"))
                .isEqualTo(new Condition.Or(List.of(
                        is(AGE, Relation.LESS, 5),
                        new Condition.And(List.of(is(AGE, Relation.GREATER, 60), is(EMPLOYED, Relation.EQUAL, 1))))));
    }

    @Test
    void whatIsSaidTwiceIsOneCondition() {
        assertThat(condition("(age < 5 and (age < 5)) and age < 5")).isEqualTo(is(AGE, Relation.LESS, 5));
        assertThat(condition("5 > age")).isEqualTo(condition("age < 5"));
        assertThat(condition("NOT age != 5")).isEqualTo(condition("not(age<>5)"));
    }

    @Test
    void listsOfCodesAreOpened() {
        assertThat(condition("age in (1, western, 1)"))
                .isEqualTo(new Condition.OneOf(
                        AGE, List.of(new Literal.Whole(1), new Literal.Whole(5122), new Literal.Whole(5124))));
        assertThat(condition("permit in refuge")).isEqualTo(condition("permit in ('A', 'B')"));
        assertThat(condition("permit not in western")).isEqualTo(condition("not permit in ('5122', '5124')"));
    }

    @Test
    void agesAndYearsInDenmarkAreYearsBetweenDays() {
        assertThat(condition("age at 2024-12-31 >= 18"))
                .isEqualTo(new Condition.Comparison(
                        new YearsBetween(new Column("born", Kind.DATE), new Literal.Day(LocalDate.of(2024, 12, 31))),
                        Relation.AT_LEAST,
                        new Literal.Whole(18)));
        assertThat(condition("years in denmark < 3")).isEqualTo(condition("years_in_dk < 3"));
        assertThat(condition("age at arrived between 7 and 17"))
                .hasToString(new Condition.Between(
                                new YearsBetween(new Column("born", Kind.DATE), new Column("arrived", Kind.DATE)),
                                new Literal.Whole(7),
                                new Literal.Whole(17))
                        .toString());
    }

    @Test
    void aColumnMayBeNamedLikeAWordOrWithSpaces() {
        assertThat(condition("\"høj løn\"")).isEqualTo(new Condition.Flag(new Column("høj løn", Kind.YES_NO)));
        assertThat(condition("married = false")).isEqualTo(condition("not married"));
        assertThat(condition("married <> true")).isEqualTo(condition("not married"));
    }

    @Test
    void decimalsAreExact() {
        assertThat(condition("income >= 0.1"))
                .isEqualTo(new Condition.Comparison(
                        new Column("income", Kind.DECIMAL), Relation.AT_LEAST, new Literal.Decimal(1000)));
    }

    @Test
    void aTextMayHoldAQuotationMark() {
        assertThat(condition("permit = 'it''s'"))
                .isEqualTo(new Condition.Comparison(
                        new Column("permit", Kind.TEXT), Relation.EQUAL, new Literal.Text("it's")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            agge > 5                     | 0  | 4 | expression.unknown-column.near
            colour = 5                   | 0  | 6 | expression.unknown-column
            age = 'five'                 | 6  | 6 | expression.kind.whole
            age > 24.5                   | 6  | 4 | expression.whole
            permit = 5                   | 9  | 1 | expression.kind.text
            born > 5                     | 7  | 1 | expression.kind.date
            born > 2024-02-30            | 7  | 10 | expression.no-day
            income = 0.12345             | 9  | 7 | expression.decimals
            age = permit                 | 6  | 6 | expression.kinds
            married > 5                  | 0  | 7 | expression.yes-no.compared
            married < true               | 0  | 14 | expression.yes-no.order
            age                          | 0  | 3 | expression.no-condition
            5 = 5                        | 0  | 1 | expression.column-wanted
            'a' = permit and 'b' = 'c'   | 17 | 3 | expression.column-wanted.text
            age in northern              | 7  | 8 | expression.unknown-list
            age in refuge                | 7  | 6 | expression.list-kind
            1 < age < 5                  | 8  | 1 | expression.chain
            age == 5                     | 4  | 2 | expression.equals
            age => 5                     | 5  | 1 | expression.value
            age > 5 and                  | 11 | 1 | expression.value.end
            (age > 5                     | 8  | 1 | expression.expected.end
            age > 5)                     | 7  | 1 | expression.unopened
            age > 5 employed = 1         | 8  | 8 | expression.rest
            age between 5 or 6           | 14 | 2 | expression.expected
            age is here                  | 7  | 4 | expression.expected
            age not 5                    | 4  | 3 | expression.not-here
            age > 5x                     | 6  | 1 | expression.number
            age > 1.                     | 6  | 1 | expression.number
            age + 1 > 5                  | 4  | 1 | expression.sign
            permit = 'A                  | 9  | 1 | expression.unclosed
            read_csv('/etc/passwd') = 1  | 8  | 1 | expression.function
            age(5) = 1                   | 3  | 1 | expression.function
            age > 9999999999999999999999 | 6  | 22 | expression.large
            age in ()                    | 8  | 1 | expression.code
            age at 'x' > 5               | 7  | 3 | expression.day
            age; drop table x            | 3  | 1 | expression.sign
            age > 5 -- more              | 8  | 1 | expression.number
            years in sweden > 5          | 9  | 6 | expression.expected
            """)
    void whatIsWrongIsSaidWithItsPlace(String text, int offset, int length, String key) {
        assertThat(problem(text))
                .extracting(ExpressionProblem::offset, ExpressionProblem::length, ExpressionProblem::key)
                .containsExactly(offset, length, key);
    }

    @Test
    void theProblemPointsIntoItsLine() {
        var text = "age > 5 and\n\tpermitt = 'A'\nor married";

        assertThat(problem(text).line(text)).isEqualTo(2);
        assertThat(problem(text).column(text)).isEqualTo(2);
        assertThat(problem(text).pointer(text)).isEqualTo("\tpermitt = 'A'\n\t^^^^^^^");
    }

    @Test
    void nothingIsNotACondition() {
        assertThat(problem("").key()).isEqualTo("expression.value.end");
        assertThat(problem("").pointer("")).isEqualTo("\n^");
    }

    @Test
    void depthAndLengthHaveAnEnd() {
        assertThat(problem("(".repeat(5_000) + "age > 5").key()).isEqualTo("expression.deep");
        assertThat(problem("not ".repeat(2_000) + "married").key()).isEqualTo("expression.deep");
        assertThat(problem("age > 5 or ".repeat(2_000)).key()).isEqualTo("expression.long");
        assertThat(problem("'" + "''".repeat(4_000)).key()).isEqualTo("expression.unclosed");
        assertThat(condition("(".repeat(40) + "age > 5" + ")".repeat(40))).isEqualTo(condition("age > 5"));
    }

    private static Condition is(Column column, Relation relation, long value) {
        return new Condition.Comparison(column, relation, new Literal.Whole(value));
    }
}
