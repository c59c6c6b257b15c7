package dk.helhed.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTests {

    private static final Offset<Double> FOUR_DECIMALS = within(0.00005);
    private static final int TRIES = 2_000;

    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void aShareHasTheIntervalThatNewcombePublishedForWilsonsMethod(int part, int persons, double lower, double upper) {
        var interval = WilsonInterval.of(Share.of(part, persons));

        assertThat(interval.lower()).isCloseTo(lower, FOUR_DECIMALS);
        assertThat(interval.upper()).isCloseTo(upper, FOUR_DECIMALS);
    }

    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void aDifferenceHasTheIntervalThatNewcombePublishedAsMethodTen(
            int part, int persons, int otherPart, int otherPersons, double lower, double upper) {
        var interval = DifferenceOfShares.of(Share.of(part, persons), Share.of(otherPart, otherPersons));

        assertThat(interval.lower()).isCloseTo(lower, FOUR_DECIMALS);
        assertThat(interval.upper()).isCloseTo(upper, FOUR_DECIMALS);
    }

    @Test
    void aGapThatGrewByChanceHoldsZeroAndOneThatGrewAmongManyDoesNot() {
        assertThat(change(100).holds(0)).isTrue();
        assertThat(change(100_000).holds(0)).isFalse();
    }

    /** From 80 against 60 % to 80 against 57 %. */
    private static Interval change(long persons) {
        var danish = new Share(0.80, persons);
        return ChangeOfGap.of(
                new ChangeOfGap.Gap(danish, new Share(0.57, persons)),
                new ChangeOfGap.Gap(danish, new Share(0.60, persons)));
    }

    @Test
    void anIntervalHoldsItsEstimateAndStaysWithinWhatIsPossible() {
        shares().forEach(share -> {
            var interval = share.interval();
            assertThat(interval.holds(share.value())).as("%s", share).isTrue();
            assertThat(interval.lower()).as("%s", share).isNotNegative();
            assertThat(interval.upper()).as("%s", share).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void anIntervalShrinksWithTheNumberOfPeople() {
        shares().forEach(share -> assertThat(
                        new Share(share.value(), share.persons() * 4).interval().width())
                .as("%s", share)
                .isLessThan(share.interval().width()));
    }

    @Test
    void aDifferenceTheOtherWayRoundIsTheSameWithTheSignTurned() {
        pairs().forEach(pair -> {
            var there = DifferenceOfShares.of(pair[0], pair[1]);
            var back = DifferenceOfShares.of(pair[1], pair[0]);
            assertThat(back.lower()).isCloseTo(-there.upper(), within(1e-12));
            assertThat(back.upper()).isCloseTo(-there.lower(), within(1e-12));
            assertThat(there.lower()).isGreaterThanOrEqualTo(-1 - 1e-12);
            assertThat(there.upper()).isLessThanOrEqualTo(1 + 1e-12);
        });
    }

    @Test
    void aShareMinusItselfIsNoChange() {
        shares().forEach(share ->
                assertThat(DifferenceOfShares.of(share, share).holds(0)).isTrue());
    }

    @Test
    void theChangeOfAGapIsWiderThanEachOfTheGaps() {
        pairs().forEach(pair -> {
            var now = new ChangeOfGap.Gap(pair[0], pair[1]);
            var before = new ChangeOfGap.Gap(pair[1], pair[0]);
            assertThat(ChangeOfGap.of(now, before).width())
                    .isGreaterThan(now.interval().width());
        });
    }

    private static Stream<Share> shares() {
        var random = new Random(20261126);
        return IntStream.range(0, TRIES).mapToObj(any -> share(random));
    }

    private static Stream<Share[]> pairs() {
        var random = new Random(8);
        return IntStream.range(0, TRIES).mapToObj(any -> new Share[] {share(random), share(random)});
    }

    private static Share share(Random random) {
        var persons = 1 + random.nextInt(random.nextBoolean() ? 20 : 50_000);
        return Share.of(random.nextInt(persons + 1), persons);
    }
}
