package dk.helhed.barometer.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.helhed.analytics.cube.Axis;
import dk.helhed.analytics.cube.Counts;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Definitions;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What chance alone could have done. */
class ChanceTests {

    private static final Columns COLUMNS =
            new Columns(List.of(new Column("age", Kind.WHOLE), new Column("job", Kind.WHOLE)), Map.of());
    private static final Definition SHARE = definition("population: age > 17, numerator: job = 1, unit: pct");

    /** The interval of Newcombe (1998), table II, of 56 of 70 against 48 of 80, method 10: 0.0524 to 0.3339. */
    @Test
    void theDifferenceIsThatOfTheLiterature() {
        var difference = chance(SHARE, 56, 70, 48, 80).difference(0, 1).orElseThrow();

        assertThat(difference.estimate()).isCloseTo(0.2, within(1e-9));
        assertThat(difference.lower()).isCloseTo(0.0524, within(5e-5));
        assertThat(difference.upper()).isCloseTo(0.3339, within(5e-5));
    }

    /** Of 81 of 263: method 3 of Newcombe (1998) for single proportions: 0.2553 to 0.3662. */
    @Test
    void theIntervalOfAShareIsThatOfTheLiterature() {
        var interval = chance(SHARE, 81, 263, 0, 1).interval(0).orElseThrow();

        assertThat(interval.lower()).isCloseTo(0.2553, within(5e-5));
        assertThat(interval.upper()).isCloseTo(0.3662, within(5e-5));
    }

    @ParameterizedTest(name = "{0} of {1} against {2} of {3}: more than chance: {4}")
    @CsvSource({
        "50, 100, 50, 100, false",
        "60, 100, 50, 100, false",
        "65, 100, 50, 100, true",
        "2, 2, 0, 2, false",
        "29, 29, 0, 100, false",
        "30, 30, 0, 100, true"
    })
    void aDifferenceIsCertainOnlyWithoutZeroAndWithEnoughPeople(
            int one, int of, int other, int ofOthers, boolean isCertain) {
        assertThat(chance(SHARE, one, of, other, ofOthers).isCertain(0, 1)).isEqualTo(isCertain);
    }

    @Test
    void aGapHasTheIntervalOfTheDifferenceBetweenItsGroups() {
        var gap = definition("population: age > 17, numerator: job = 1, gap: {group: age < 30, against: age >= 30}");
        var counts = new HashMap<Tally, Counts>();
        counts.put(gap.tallies().get(0), new Counts(new long[] {56}, new long[] {70}));
        counts.put(gap.tallies().get(1), new Counts(new long[] {48}, new long[] {80}));
        var cube = new Cube(List.of(new Axis("age", List.of("1"))), new int[][] {{1}}, 1, counts);

        var interval = new Chance(gap, cube.figures(gap)).interval(0).orElseThrow();

        assertThat(interval.lower()).isCloseTo(0.0524, within(5e-5));
        assertThat(Chance.isComparable(gap)).isFalse();
    }

    @Test
    void whatIsNoShareHasNoInterval() {
        for (var fields : List.of(
                "population: age > 17, measure: mean, column: age",
                "population: age > 17, measure: count",
                "population: age > 17, numerator: job = 1, ratio: {group: age < 30, against: age >= 30}")) {
            assertThat(Chance.hasIntervals(definition(fields))).as(fields).isFalse();
        }
        assertThat(chance(SHARE, 0, 0, 1, 2).interval(0)).isEmpty();
        assertThat(chance(SHARE, 0, 0, 1, 2).difference(0, 1)).isEmpty();
    }

    @Test
    void aSmallBaseIsBelowThatOfTheDefinitionOrThirty() {
        var own = definition("population: age > 17, numerator: job = 1, minimum_base: 100");

        assertThat(chance(SHARE, 1, 29, 1, 30).isSmall(0)).isTrue();
        assertThat(chance(SHARE, 1, 29, 1, 30).isSmall(1)).isFalse();
        assertThat(chance(own, 1, 99, 1, 100).isSmall(0)).isTrue();
        assertThat(chance(own, 1, 99, 1, 100).isSmall(1)).isFalse();
    }

    private static Chance chance(Definition definition, long one, long of, long other, long ofOthers) {
        var counts = new Counts(new long[] {one, other}, new long[] {of, ofOthers});
        var cube = new Cube(
                List.of(new Axis("age", List.of("1", "2"))),
                new int[][] {{1, 2}},
                2,
                Map.of(definition.tallies().getFirst(), counts));
        return new Chance(definition, cube.figures(definition));
    }

    private static Definition definition(String fields) {
        return switch (Definitions.read("- {id: x, " + fields + "}", COLUMNS)) {
            case Definitions.Read read -> read.definitions().getFirst();
            case Definitions.Wrong wrong -> throw new AssertionError(wrong.problems());
        };
    }
}
