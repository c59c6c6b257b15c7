package dk.helhed.disclosure.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LinearProgramTests {

    private static final double WITHOUT_END = Double.POSITIVE_INFINITY;
    private static final Offset<Double> CLOSE = within(1e-9);

    /** x and y from nothing up, 2 x + 3 y at most 12 and y at most 3. */
    @Test
    void theSmallestAndTheLargestAreFoundInAnyOrder() {
        try (var program = LinearProgram.inFractions(
                new double[2], new double[] {WITHOUT_END, 3}, List.of(condition(2, 3, Double.NEGATIVE_INFINITY, 12)))) {
            assertThat(program.largest(0).orElseThrow()[0]).isCloseTo(6, CLOSE);
            assertThat(program.largest(1).orElseThrow()[1]).isCloseTo(3, CLOSE);
            assertThat(program.smallest(0).orElseThrow()[0]).isCloseTo(0, CLOSE);
            assertThat(program.cheapest(new double[] {-1, -4}).orElseThrow())
                    .containsExactly(new double[] {1.5, 3}, CLOSE);
            assertThat(program.cheapest(new double[] {-1, 0}).orElseThrow()[0]).isCloseTo(6, CLOSE);
            assertThat(program.cheapest(new double[] {1, 1}).orElseThrow()).containsExactly(new double[2], CLOSE);
        }
    }

    @Test
    void conditionsAndBoundsCanBeAddedAndMoved() {
        try (var program =
                LinearProgram.inFractions(new double[2], new double[] {9, 9}, List.of(condition(1, 1, 4, 10)))) {
            assertThat(program.largest(0).orElseThrow()[0]).isCloseTo(9, CLOSE);
            program.bound(0, 1, 2);
            assertThat(program.largest(0).orElseThrow()[0]).isCloseTo(2, CLOSE);
            assertThat(program.smallest(1).orElseThrow()[1]).isCloseTo(2, CLOSE);
            program.require(condition(1, -1, 0, 0));
            assertThat(program.largest(1).orElseThrow()[1]).isCloseTo(2, CLOSE);
            program.require(condition(1, 0, 3, WITHOUT_END));
            assertThat(program.largest(1)).isEmpty();
        }
    }

    @Test
    void whatHasNoEndIsNotFound() {
        try (var program = LinearProgram.inFractions(new double[1], new double[] {WITHOUT_END}, List.of())) {
            assertThat(program.largest(0)).isEmpty();
            assertThat(program.smallest(0)).isPresent();
        }
    }

    /** One more of room for y is worth four, and brings x down by one and a half; x is not at its bound. */
    @Test
    void pricesAreWhatMoreRoomWouldBring() {
        try (var program = LinearProgram.inFractions(
                new double[2], new double[] {WITHOUT_END, 3}, List.of(condition(2, 3, Double.NEGATIVE_INFINITY, 12)))) {
            assertThat(program.cheapest(new double[] {-1, -4})).isPresent();
            assertThat(program.prices()).containsExactly(new double[] {0, -2.5}, CLOSE);
        }
    }

    @Test
    void wholeNumbersAreWhole() {
        try (var program = LinearProgram.inWholeNumbers(
                new double[2], new double[] {9, 9}, List.of(condition(2, 2, Double.NEGATIVE_INFINITY, 7)))) {
            assertThat(program.largest(0).orElseThrow()[0]).isCloseTo(3, CLOSE);
            assertThat(program.cheapest(new double[] {-3, -2}).orElseThrow())
                    .containsExactly(new double[] {3, 0}, CLOSE);
        }
    }

    private static Condition condition(double one, double other, double least, double most) {
        return new Condition(new int[] {0, 1}, new double[] {one, other}, least, most);
    }
}
