package dk.helhed.analytics.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.TestColumns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTests {

    private static final Column AGE = new Column("age", Kind.WHOLE);

    @Test
    void idPopulationAndNumeratorAreEnough() {
        var definition = only("""
                - id: employment
                  population: age between 25 and 64
                  numerator: employed = 1
                """);

        assertThat(definition.tallies()).hasSize(1).first().isInstanceOf(Tally.Persons.class);
        assertThat(definition.version()).isEqualTo(1);
        assertThat(definition.name().da()).isEqualTo("employment");
        assertThat(definition.texts().population()).isEqualTo("age between 25 and 64");
        assertThat(definition.texts().measure()).isEqualTo("share");
    }

    @Test
    void everythingThatCanBeSaidIsRead() {
        var read = read("""
                codelists:
                  refuge: [A, family]
                  family: [B, 'C']
                dimensions:
                  ages: {column: age, bands: [0, 16, 25], each: true}
                  permits: {column: permit, groups: {refugees: [family], others: [Z]}}
                definitions:
                  - id: income.gap
                    name: Indkomstforskel
                    name_en: Income gap
                    population: age >= 18
                    denominator: income is not missing
                    measure: mean
                    column: income
                    gap: {group: permit in refuge, against: permit is missing}
                    dimensions: [ages, permit]
                    minimum_base: 20
                    unit: kr
                    direction: lower
                    version: 3
                """);

        var definition = read.definitions().getFirst();
        assertThat(definition.version()).isEqualTo(3);
        assertThat(definition.measure()).isEqualTo(new Measure.Mean(new Column("income", Kind.DECIMAL)));
        assertThat(definition.contrast().orElseThrow().group())
                .isEqualTo(new Condition.OneOf(
                        new Column("permit", Kind.TEXT),
                        List.of(new Literal.Text("A"), new Literal.Text("B"), new Literal.Text("C"))));
        assertThat(definition.tallies()).hasSize(2);
        assertThat(definition.presentation().minimumBase()).isEqualTo(20);
        assertThat(definition.presentation().direction()).isEqualTo(Direction.LOWER);
        assertThat(read.dimensions().get("ages"))
                .isEqualTo(new Dimension(
                        "ages",
                        List.of(new Level("ages", AGE, new Grouping.Bands(List.of(0L, 16L, 25L))), Level.of(AGE))));
        assertThat(read.dimensions()).containsKey("permits");
    }

    @Test
    void aMistakeInAnExpressionIsShownInItsLine() {
        var wrong = (Definitions.Wrong) Definitions.read("""
                - id: a
                  population: agge > 5
                  numerator: employed = 1
                - id: b
                  population: |
                    age > 5
                    and married > 3
                  numerator: employed = 'x'
                """, TestColumns.ALL);

        assertThat(wrong.problems())
                .extracting(
                        one -> one.problem().line(),
                        one -> one.problem().path(),
                        one -> one.problem().key())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "[a].population", "expression.unknown-column.near"),
                        org.assertj.core.groups.Tuple.tuple(6, "[b].population", "expression.yes-no.compared"),
                        org.assertj.core.groups.Tuple.tuple(8, "[b].numerator", "expression.kind.whole"));
        assertThat(wrong.problems().get(0).pointer()).isEqualTo("agge > 5\n^^^^");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                                                       | none
            - {id: a, numerator: married}                                                            | yaml.file.missing
            - {id: a, population: age > 5}                                                           | yaml.file.missing
            - {id: ../x, population: age > 5, numerator: married}                                    | id
            - {id: a, population: age > 5 and age < 3, numerator: married}                           | impossible
            - {id: a, population: age > 5, numerator: age < 3}                                       | impossible
            - {id: a, population: age > 5, numerator: married, measure: mode}                        | measure
            - {id: a, population: age > 5, numerator: married, measure: mean, column: age}           | numerator-of-number
            - {id: a, population: age > 5, measure: mean, column: permit}                            | column-of-numbers
            - {id: a, population: age > 5, measure: mean, column: wage}                              | no-column
            - {id: a, population: age > 5, numerator: married, colour: red}                          | yaml.file.unknown-field
            - {id: a, population: age > 5, numerator: married, minimum_base: few}                    | whole-number
            - {id: a, population: age > 5, numerator: married, direction: up}                        | direction
            - {id: a, population: age > 5, numerator: married, dimensions: [mood]}                   | no-column
            {codelists: {a: [b], b: [c], c: [a]}, definitions: []}                                   | cyclic
            {codelists: {a: [a]}, definitions: []}                                                   | cyclic
            {dimensions: {d: {column: age, bands: [5, 5]}}, definitions: []}                         | bands
            {dimensions: {d: {column: permit, bands: [5, 6]}}, definitions: []}                      | bands.whole
            {dimensions: {d: {column: permit, groups: {x: [A], y: [A]}}}, definitions: []}           | group-twice
            {dimensions: {d: {column: age, groups: {x: [A]}}}, definitions: []}                      | group-code
            {dimensions: {d: {column: age}}, definitions: []}                                        | levels
            """)
    void badFilesAreRefusedWithAReason(String text, String key) {
        assertThat(Definitions.read(text, TestColumns.ALL))
                .isInstanceOfSatisfying(
                        Definitions.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(one -> one.problem().key())
                                .contains(key.startsWith("yaml.") ? key : "definition.file." + key));
    }

    @Test
    void anIdIsUsedOnce() {
        var text = "- {id: a, population: age > 5, numerator: married}\n".repeat(2);

        assertThat(Definitions.read(text, TestColumns.ALL)).isInstanceOf(Definitions.Wrong.class);
    }

    @Test
    void whatCountsSomethingElseIsANewVersionWithABreak() {
        var before = only("- {id: a, population: age > 5, numerator: married, version: 4}");

        assertThat(Succession.of(only("- {id: a, population: (age  >  5), numerator: married}"), before))
                .isInstanceOf(Succession.Same.class);
        assertThat(Succession.of(only("- {id: a, population: age > 5, numerator: married, name: Ny}"), before))
                .isInstanceOfSatisfying(Succession.Same.class, same -> {
                    assertThat(same.definition().version()).isEqualTo(4);
                    assertThat(same.definition().name().da()).isEqualTo("Ny");
                });
        assertThat(Succession.of(only("- {id: a, population: age > 6, numerator: married}"), before))
                .isInstanceOfSatisfying(Succession.Broken.class, broken -> {
                    assertThat(broken.definition().version()).isEqualTo(5);
                    assertThat(broken.before()).isEqualTo(before);
                });
    }

    private static Definitions.Read read(String text) {
        return switch (Definitions.read(text, TestColumns.ALL)) {
            case Definitions.Read read -> read;
            case Definitions.Wrong wrong -> throw new AssertionError(wrong.problems());
        };
    }

    private static Definition only(String text) {
        return read(text).definitions().getFirst();
    }
}
