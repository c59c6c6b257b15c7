package dk.helhed.statistics;

import static dk.helhed.statistics.Direction.NEGATIVE;
import static dk.helhed.statistics.Direction.POSITIVE;
import static dk.helhed.statistics.Direction.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.statistics.GoalMovement.Rule;
import dk.helhed.statistics.IndicatorMovement.Evidence;
import dk.helhed.statistics.IndicatorMovement.Missing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MovementTests {

    @ParameterizedTest(name = "{0} against {1}, {2} is good: {3}, {4}")
    @CsvSource({
        "60,    51,    HIGHER, POSITIVE,  9",
        "51,    60,    HIGHER, NEGATIVE,  -9",
        "20,    26,    LOWER,  POSITIVE,  -6",
        "26,    25,    LOWER,  NEGATIVE,  1",
        "50,    50,    HIGHER, UNCHANGED, 0",
        "50,    50,    LOWER,  UNCHANGED, 0",
        "50.4,  49.5,  HIGHER, UNCHANGED, 0",
        "50.5,  50.4,  HIGHER, POSITIVE,  1",
        "50.49, 49.49, HIGHER, POSITIVE,  1",
        "0.5,   0.4,   LOWER,  NEGATIVE,  1",
        "-0.5,  -0.4,  LOWER,  POSITIVE,  -1",
        "-1.4,  -0.5,  HIGHER, UNCHANGED, 0",
        "100,   0,     HIGHER, POSITIVE,  100",
    })
    void comparesWholeNumbersSeenWithWhatIsGood(
            BigDecimal newest, BigDecimal base, Good good, Direction direction, int change) {
        assertThat(IndicatorMovement.of(newest, base, null, good))
                .isEqualTo(new IndicatorMovement.Moved(direction, change, Evidence.LEVELS));
    }

    @Test
    void levelsDecideEvenWhenThePublishedChangeDiffersByRounding() {
        assertThat(IndicatorMovement.of(decimal("50.4"), decimal("49.6"), decimal("1"), Good.HIGHER))
                .isEqualTo(new IndicatorMovement.Moved(UNCHANGED, 0, Evidence.LEVELS));
    }

    @ParameterizedTest(name = "newest {0}, change {1}, {2} is good: {3}")
    @CsvSource({
        ",   5,    HIGHER, POSITIVE,  5",
        ",   5,    LOWER,  NEGATIVE,  5",
        ",   -9,   LOWER,  POSITIVE,  -9",
        ",   0.4,  LOWER,  UNCHANGED, 0",
        "20, -6,   LOWER,  POSITIVE,  -6",
        "62, -5,   HIGHER, NEGATIVE,  -5",
    })
    void publishedChangeDecidesWhereALevelIsMissing(
            @Nullable BigDecimal newest, BigDecimal published, Good good, Direction direction, int change) {
        assertThat(IndicatorMovement.of(newest, null, published, good))
                .isEqualTo(new IndicatorMovement.Moved(direction, change, Evidence.PUBLISHED_CHANGE));
    }

    @Test
    void saysWhichFigureIsMissing() {
        assertThat(IndicatorMovement.of(null, decimal("50"), null, Good.HIGHER))
                .isEqualTo(new IndicatorMovement.NoFigure(Missing.NEWEST));
        assertThat(IndicatorMovement.of(null, null, null, Good.HIGHER))
                .isEqualTo(new IndicatorMovement.NoFigure(Missing.NEWEST));
        assertThat(IndicatorMovement.of(decimal("50"), null, null, Good.HIGHER))
                .isEqualTo(new IndicatorMovement.NoFigure(Missing.BASE));
    }

    /** All combinations of one, two and three directions: how many point each way decides, whatever their order. */
    @ParameterizedTest
    @MethodSource("combinations")
    void goalFollowsTheRuleForEveryCombination(List<Direction> directions) {
        var expected = expected(directions);

        assertThat(GoalMovement.of(moved(directions))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource({
        "+,   POSITIVE,  SINGLE",
        "-,   NEGATIVE,  SINGLE",
        "0,   UNCHANGED, SINGLE",
        "++,  POSITIVE,  UNANIMOUS",
        "--,  NEGATIVE,  UNANIMOUS",
        "00,  UNCHANGED, UNANIMOUS",
        "+-,  UNCHANGED, TWO_DIFFER",
        "+0,  UNCHANGED, TWO_DIFFER",
        "0-,  UNCHANGED, TWO_DIFFER",
        "+++, POSITIVE,  UNANIMOUS",
        "---, NEGATIVE,  UNANIMOUS",
        "000, UNCHANGED, UNANIMOUS",
        "++0, POSITIVE,  MAJORITY",
        "++-, POSITIVE,  MAJORITY",
        "--0, NEGATIVE,  MAJORITY",
        "--+, NEGATIVE,  MAJORITY",
        "00+, UNCHANGED, MAJORITY",
        "00-, UNCHANGED, MAJORITY",
        "+-0, UNCHANGED, ONE_OF_EACH",
    })
    void namesTheRuleThatDecided(String signs, Direction direction, Rule rule) {
        var directions = signs.chars()
                .mapToObj(sign -> sign == '+' ? POSITIVE : sign == '-' ? NEGATIVE : UNCHANGED)
                .toList();

        assertThat(GoalMovement.of(moved(directions))).isEqualTo(new GoalMovement.Decided(direction, rule));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void oneMissingIndicatorLeavesTheGoalWithoutMovement(List<Direction> directions) {
        for (int missing = 0; missing < directions.size(); missing++) {
            var movements = new ArrayList<>(moved(directions));
            movements.set(missing, new IndicatorMovement.NoFigure(Missing.BASE));

            assertThat(GoalMovement.of(movements)).isEqualTo(new GoalMovement.NoFigure());
        }
    }

    @Test
    void refusesNoneAndFour() {
        var four = Collections.nCopies(4, POSITIVE);

        assertThatThrownBy(() -> GoalMovement.of(List.of())).hasMessageContaining("not 0");
        assertThatThrownBy(() -> GoalMovement.of(moved(four))).hasMessageContaining("not 4");
    }

    static Stream<List<Direction>> combinations() {
        return Stream.of(1, 2, 3).flatMap(MovementTests::combinations);
    }

    private static Stream<List<Direction>> combinations(int length) {
        if (length == 0) {
            return Stream.of(List.of());
        }
        return combinations(length - 1)
                .flatMap(shorter -> Arrays.stream(Direction.values())
                        .map(last ->
                                Stream.concat(shorter.stream(), Stream.of(last)).toList()));
    }

    /** The rule said in another way: by counting. */
    private static GoalMovement expected(List<Direction> directions) {
        Map<Direction, Integer> count = new EnumMap<>(Direction.class);
        directions.forEach(direction -> count.merge(direction, 1, Integer::sum));
        var size = directions.size();
        for (var entry : count.entrySet()) {
            if (entry.getValue() == size) {
                return new GoalMovement.Decided(entry.getKey(), size == 1 ? Rule.SINGLE : Rule.UNANIMOUS);
            }
            if (entry.getValue() == 2) {
                return new GoalMovement.Decided(entry.getKey(), Rule.MAJORITY);
            }
        }
        return new GoalMovement.Decided(UNCHANGED, size == 2 ? Rule.TWO_DIFFER : Rule.ONE_OF_EACH);
    }

    private static List<IndicatorMovement> moved(List<Direction> directions) {
        return directions.stream()
                .map(direction -> (IndicatorMovement) new IndicatorMovement.Moved(direction, 1, Evidence.LEVELS))
                .toList();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
