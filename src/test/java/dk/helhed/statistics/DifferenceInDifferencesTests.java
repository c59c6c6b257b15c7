package dk.helhed.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.helhed.statistics.DifferenceInDifferences.Share;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The difference in differences and its interval, computed by hand and tried on many drawn by a fixed seed. */
class DifferenceInDifferencesTests {

    private static final int TRIES = 2_000;

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource({
        "New Jersey and Pennsylvania 1992, 20.44, 21.03, 23.33, 21.17, 2.75",
        "both rise alike, 40, 50, 30, 40, 0",
        "the others rise more, 40, 50, 30, 60, -20",
        "the others fall, 40, 40, 30, 25, 5",
    })
    void theChangeOfTheOthersIsTakenOff(
            String name,
            BigDecimal before,
            BigDecimal after,
            BigDecimal comparisonBefore,
            BigDecimal comparisonAfter,
            BigDecimal difference) {
        assertThat(DifferenceInDifferences.of(before, after, comparisonBefore, comparisonAfter))
                .as(name)
                .isEqualByComparingTo(difference);
    }

    @Test
    void theIntervalIsTheOneComputedByHand() {
        // Shares (n·p + 0.5) / (n + 1): 0.40099, 0.59901, 0.40099, 0.45050; variances 0.0023782 three times and
        // 0.0024510.
        var interval = DifferenceInDifferences.interval(share(40, 100), share(60, 100), share(40, 100), share(45, 100));

        assertThat(interval.low()).isEqualTo(-4.34, within(0.01));
        assertThat(interval.high()).isEqualTo(34.04, within(0.01));
        assertThat(interval.holdsZero()).isTrue();
    }

    @Test
    void noShareIsMadeOfNobodyOrOfMoreThanAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> share(50, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> share(101, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> share(-1, 10));
    }

    @RepeatedTest(3)
    void theDifferenceLiesInItsInterval(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int count = 0; count < TRIES; count++) {
            var drawn = draw(random);
            var difference = DifferenceInDifferences.of(
                            drawn[0].percent(), drawn[1].percent(), drawn[2].percent(), drawn[3].percent())
                    .doubleValue();
            var interval = DifferenceInDifferences.interval(drawn[0], drawn[1], drawn[2], drawn[3]);

            assertThat(difference).isBetween(interval.low(), interval.high());
        }
    }

    @RepeatedTest(3)
    void toSwapTheGroupsTurnsTheSign(RepetitionInfo repetition) {
        var random = new Random(100 + repetition.getCurrentRepetition());
        for (int count = 0; count < TRIES; count++) {
            var drawn = draw(random);
            var interval = DifferenceInDifferences.interval(drawn[0], drawn[1], drawn[2], drawn[3]);
            var swapped = DifferenceInDifferences.interval(drawn[2], drawn[3], drawn[0], drawn[1]);

            assertThat(swapped.low()).isEqualTo(-interval.high(), within(1e-9));
            assertThat(swapped.high()).isEqualTo(-interval.low(), within(1e-9));
        }
    }

    @RepeatedTest(3)
    void morePeopleMakeANarrowerInterval(RepetitionInfo repetition) {
        var random = new Random(200 + repetition.getCurrentRepetition());
        for (int count = 0; count < TRIES; count++) {
            var drawn = draw(random);
            var few = DifferenceInDifferences.interval(drawn[0], drawn[1], drawn[2], drawn[3]);
            var many = DifferenceInDifferences.interval(
                    tenfold(drawn[0]), tenfold(drawn[1]), tenfold(drawn[2]), tenfold(drawn[3]));

            assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
        }
    }

    private static Share tenfold(Share share) {
        return new Share(share.percent(), share.people() * 10);
    }

    private static Share[] draw(Random random) {
        return new Share[] {any(random), any(random), any(random), any(random)};
    }

    private static Share any(Random random) {
        return share(random.nextInt(4) == 0 ? random.nextInt(2) * 100 : random.nextInt(101), 1 + random.nextInt(500));
    }

    private static Share share(int percent, int people) {
        return new Share(BigDecimal.valueOf(percent), people);
    }
}
