package dk.helhed.yearcycle.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.yearcycle.proposal.ProposalState;
import dk.helhed.yearcycle.proposal.SomeProposal;
import dk.helhed.yearcycle.proposal.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How proposals are held against a frame. */
class FrameTests {

    private static final Frame HUNDRED = new Frame(2027, new BigDecimal("100"), 1);

    @Test
    void theFrameIsUsedUpWhereTheSumExceedsItAndNothingSlipsPast() {
        var ranking = HUNDRED.rank(candidates("60", "40", "30", "0"));

        assertThat(ranking.ranked()).extracting(Ranked::within).containsExactly(true, true, false, false);
        assertThat(ranking.cut()).isEqualTo(3);
        assertThat(ranking.over()).isEqualByComparingTo("30");
        assertThat(ranking.left()).isNull();
        assertThat(ranking.total()).isEqualTo(new Sum(new BigDecimal("130"), 0));
    }

    @Test
    void aFrameThatIsExactlyUsedIsNotExceeded() {
        var ranking = HUNDRED.rank(candidates("60", "40"));

        assertThat(ranking.cut()).isZero();
        assertThat(ranking.over()).isNull();
        assertThat(ranking.left()).isEqualByComparingTo("0");
    }

    @Test
    void anAmountThatIsNotKnownIsSaidAndNotCountedAsNothing() {
        var ranking = HUNDRED.rank(candidates("60", null, "30"));

        assertThat(ranking.ranked().get(1).running()).isEqualTo(new Sum(new BigDecimal("60"), 1));
        assertThat(ranking.total()).isEqualTo(new Sum(new BigDecimal("90"), 1));
        assertThat(ranking.cut()).isZero();
    }

    @Test
    void aFrameThatNobodyHasSetCutsNothingAndAnEmptyOneCutsAll() {
        assertThat(new Frame(2027, null, 0).rank(candidates("1000")).cut()).isZero();
        assertThat(new Frame(2027, BigDecimal.ZERO, 1).rank(candidates("1")).cut())
                .isEqualTo(1);
        assertThat(HUNDRED.rank(List.of()).total()).isEqualTo(Sum.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2026, 65_537})
    void whateverIsRankedTheSumHoldsTheOrderStaysAndTheCutIsOne(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var given = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> candidate(i + 1, random.nextInt(5) == 0 ? null : "" + random.nextInt(60)))
                    .toList();
            var frame = new Frame(2027, new BigDecimal(random.nextInt(200)), 1);

            var ranking = frame.rank(given);

            assertThat(ranking.ranked()).extracting(Ranked::candidate).containsExactlyElementsOf(given);
            assertThat(ranking.total().least())
                    .isEqualByComparingTo(
                            given.stream().map(one -> one.claim().least()).reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(ranking.total().missing()).isEqualTo((int)
                    given.stream().filter(one -> one.claim().missing() > 0).count());
            var within = ranking.ranked().stream().filter(Ranked::within).count();
            assertThat(ranking.ranked())
                    .allMatch(one -> one.within() == (one.place() <= within))
                    .allMatch(one -> one.within()
                            == (one.running().least().compareTo(Objects.requireNonNull(frame.kroner())) <= 0));
            assertThat(ranking.cut()).isEqualTo(within == given.size() ? 0 : (int) within + 1);
        }
    }

    private static List<Candidate> candidates(@Nullable String... kroner) {
        return IntStream.range(0, kroner.length)
                .mapToObj(i -> candidate(i + 1, kroner[i]))
                .toList();
    }

    private static Candidate candidate(int number, @Nullable String kroner) {
        return Candidate.of(SomeProposal.in(ProposalState.BUDGET, number, kroner));
    }
}
