package dk.helhed.disclosure.cellkey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerturbationTableTests {

    /**
     * The table that the R package ptable (Destatis, EUPL) shows in its introduction for a largest change of 2 and variance 1: a count
     * of 2 stays with probability 0.383 and becomes 0 or 4 with 0.0638 each. Its row for 1 obeys one condition more (falling
     * probabilities), so it is not compared.
     */
    @Test
    void hasTheProbabilitiesOfThePublishedExample() {
        var row = new PerturbationTable(new Noise(2, 1, 0)).row(2);

        assertThat(row.changes()).containsExactly(-2, -1, 0, 1, 2);
        assertThat(row.probability(0)).isCloseTo(0.383, within(0.0005));
        assertThat(row.probability(-2)).isCloseTo(0.0638, within(0.00005));
        assertThat(row.probability(2)).isCloseTo(0.0638, within(0.00005));
        assertThat(row.probability(3)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 0",
        "5, 3, 0",
        "5, 3, 2",
        "8, 4, 2",
        "10, 0.5, 4",
        "50, 30, 4",
        "3, 8.9, 0",
        "4, 0.01, 2",
        "1, 0.9, 0"
    })
    void hasNoiseWithoutBiasWithinItsBounds(int most, double variance, int forbidden) {
        var table = new PerturbationTable(new Noise(most, variance, forbidden));
        for (int count = 1; count <= table.lastRow() + 2; count++) {
            var row = table.row(count);
            assertThat(row.mean()).as("mean of %d", count).isCloseTo(0, within(1e-9));
            assertThat(row.probabilities().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-12));
            assertThat(row.probabilities()).allMatch(p -> p >= 0);
            for (int change : row.changes()) {
                assertThat(Math.abs(change)).isLessThanOrEqualTo(most);
                assertThat(count + change)
                        .isNotNegative()
                        .matches(published -> published == 0 || published > forbidden);
            }
        }
        assertThat(table.row(1_000_000).variance()).isCloseTo(variance, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "0.2499, -1", "0.25, 0", "0.7499, 0", "0.75, 2", "0.9999, 2"})
    void goesAsFarAsThePortionSays(double portion, int change) {
        var noise = new Distribution(List.of(-1, 0, 2), List.of(0.25, 0.5, 0.25));

        assertThat(noise.at(portion)).isEqualTo(change);
        assertThat(noise.mean()).isEqualTo(0.25);
        assertThat(noise.variance()).isEqualTo(1.25);
        assertThat(noise.probability(2)).isEqualTo(0.25);
        assertThat(noise.probability(1)).isZero();
    }

    /** Beyond the largest change and what is forbidden no count is near enough to zero to be treated otherwise. */
    @ParameterizedTest
    @CsvSource({"2, 1, 0, 3", "5, 3, 2, 8", "50, 2500, 49, 100", "1, 1, 0, 2"})
    void hasARowForEachCountThatIsNearZero(int most, double variance, int forbidden, int lastRow) {
        var table = new PerturbationTable(new Noise(most, variance, forbidden));

        assertThat(table.lastRow()).isEqualTo(lastRow);
        assertThat(table.row(lastRow + 7)).isSameAs(table.row(lastRow));
        assertThat(table.row(lastRow).changes()).contains(-most, most);
        assertThat(table.row(1).changes()).doesNotContain(-most - 1).contains(-1);
    }

    @Test
    void takesTheNearestVarianceWhereTheWantedOneIsOutOfReach() {
        var table = new PerturbationTable(new Noise(5, 1, 2));

        // One becomes none or three, so its noise has at least the variance 1 * 2.
        assertThat(table.row(1).variance()).isCloseTo(2, within(1e-12));
        assertThat(table.row(1).probability(-1)).isCloseTo(2 / 3.0, within(1e-12));
        // From one, one can go down by one and up by five only.
        assertThat(new PerturbationTable(new Noise(5, 20, 0)).row(1).variance()).isCloseTo(5, within(1e-12));
    }

    @Test
    void publishesInTheLongRunAsOftenAsItsProbabilitiesSay() {
        var table = new PerturbationTable(new Noise(4, 2, 2));
        var keys = new RecordKeys("for this test only".getBytes(UTF_8));
        int cells = 40_000;

        var published = LongStream.range(0, cells)
                .map(cell -> table.published(4, keys.of("cell " + cell)))
                .toArray();

        for (int change : table.row(4).changes()) {
            double share = LongStream.of(published)
                            .filter(count -> count == 4 + change)
                            .count()
                    / (double) cells;
            assertThat(share).isCloseTo(table.row(4).probability(change), within(0.01));
        }
    }

    @Test
    void leavesZeroAtZero() {
        var table = new PerturbationTable(new Noise(5, 3, 0));

        assertThat(LongStream.range(0, 1000).map(key -> table.published(0, key)))
                .containsOnly(0L);
    }

    @Test
    void givesTheSamePersonsTheSameNoiseWhereverTheyStandTogether() {
        var table = new PerturbationTable(new Noise(5, 3, 2));
        var keys = new RecordKeys("for this test only".getBytes(UTF_8));
        var seen = new HashSet<Long>();
        for (int group = 0; group < 50; group++) {
            long forwards = keys.of(group + "a") + keys.of(group + "b") + keys.of(group + "c");
            long backwards = keys.of(group + "c") + keys.of(group + "b") + keys.of(group + "a");
            assertThat(table.published(3, forwards)).isEqualTo(table.published(3, backwards));
            seen.add(table.published(3, forwards));
        }
        assertThat(seen).hasSizeGreaterThan(2);
    }

    @Test
    void spreadsSmallKeysEvenly() {
        for (int part = 0; part < 10; part++) {
            double from = part / 10.0;
            assertThat(LongStream.range(0, 10_000)
                            .mapToDouble(RecordKeys::portion)
                            .filter(portion -> portion >= from && portion < from + 0.1)
                            .count())
                    .isBetween(850L, 1150L);
        }
    }

    /** Written down once, so that a change of method, machine or Java that changes published figures is seen. */
    @Test
    void isTheSameOnEveryMachine() {
        var keys = new RecordKeys("for this test only".getBytes(UTF_8));
        var table = new PerturbationTable(new Noise(5, 3, 2));

        assertThat(keys.of("1")).isEqualTo(4156418424581414453L);
        assertThat(LongStream.range(1, 20).map(key -> table.published(10, key)).toArray())
                .containsExactly(9, 12, 8, 11, 11, 12, 8, 12, 10, 7, 9, 9, 12, 8, 6, 12, 8, 15, 12);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "51, 1, 0", "5, 0, 0", "5, -1, 0", "5, 26, 0", "5, NaN, 0", "5, 1, 5", "5, 1, -1"})
    void refusesNoiseThatCannotBe(int most, double variance, int forbidden) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Noise(most, variance, forbidden));
    }

    @Test
    void refusesASecretThatCanBeGuessed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordKeys(new byte[15]));
    }
}
