package dk.helhed.disclosure.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bookkeeping of the search against the sum of squared changes itself, added up anew each time. */
class RoundingSearchTests {

    private static final int BASE = 5;

    private long[] counts = {};
    private int[][] totals = {};

    @BeforeEach
    void make() {
        make(20261126);
    }

    private void make(long seed) {
        var random = new Random(seed);
        counts = IntStream.range(0, 40)
                .mapToLong(cell -> 1 + random.nextInt(BASE - 1))
                .toArray();
        totals = IntStream.range(0, counts.length)
                .mapToObj(cell -> new int[] {cell % 6, 6 + cell / 6, 13 + random.nextInt(3)})
                .toArray(int[][]::new);
    }

    @Test
    void whatAMoveCostsIsWhatTheSumGrowsByIt() {
        var state = placed();
        for (int cell = 0; cell < counts.length; cell++) {
            long before = squares(state);
            long cost = state.costOfMove(cell);
            state.move(cell);
            assertThat(squares(state) - before).isEqualTo(cost);
        }
    }

    @Test
    void whatTwoOppositeMovesSaveIsWhatTheyGrowLessTogether() {
        var state = placed();
        for (int one = 0; one < counts.length; one++) {
            for (int other = one + 1; other < counts.length; other++) {
                if (state.isUp(one) != state.isUp(other)) {
                    long alone = state.costOfMove(one) + state.costOfMove(other);
                    long before = squares(state);
                    state.move(one);
                    state.move(other);
                    assertThat(alone - state.savedByMovingBoth(one, other)).isEqualTo(squares(state) - before);
                    state.move(one);
                    state.move(other);
                }
            }
        }
    }

    @Test
    void aCellIsPlacedWhereTheSumGrowsLeastAndHalfwayUp() {
        var state = new RoundingState(counts, totals, BASE);
        for (int cell = 0; cell < counts.length; cell++) {
            state.place(cell);
            assertThat(state.costOfMove(cell)).isGreaterThanOrEqualTo(0);
        }
        var even = new RoundingState(new long[] {2}, new int[][] {{}}, 4);
        even.place(0);
        assertThat(even.isUp(0)).isTrue();
    }

    @Test
    void theSearchEndsWhereNeitherOneNorTwoMovesGain() {
        long placed = 0;
        long searched = 0;
        for (int seed = 0; seed < 20; seed++) {
            make(seed);
            placed += squares(placed());
            var state = new RoundingState(counts, totals, BASE);
            new RoundingSearch(state).run();
            searched += squares(state);
            assertNothingGains(state);
        }
        assertThat(searched).isLessThan(placed);
    }

    private void assertNothingGains(RoundingState state) {
        for (int one = 0; one < counts.length; one++) {
            assertThat(state.costOfMove(one)).isGreaterThanOrEqualTo(0);
            for (int other = 0; other < one; other++) {
                if (state.isUp(one) != state.isUp(other) && state.savedByMovingBoth(one, other) > 0) {
                    assertThat(state.costOfMove(one) + state.costOfMove(other) - state.savedByMovingBoth(one, other))
                            .isGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    private RoundingState placed() {
        var state = new RoundingState(counts, totals, BASE);
        IntStream.range(0, counts.length).forEach(state::place);
        return state;
    }

    private long squares(RoundingState state) {
        long[] shift = new long[16];
        long sum = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            long change = (state.isUp(cell) ? BASE : 0) - counts[cell];
            sum += change * change;
            for (int total : totals[cell]) {
                shift[total] += change;
            }
        }
        return sum + Arrays.stream(shift).map(each -> each * each).sum();
    }
}
