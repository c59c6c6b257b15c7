package dk.helhed.disclosure.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCountRoundingTests {

    /**
     * The example exPSD of the R package SmallCountRounding (Statistics Norway, MIT), and what its vignette publishes for base 5
     * ("Introduction to SmallCountRounding", table 1 and 2): largest change 4, sums of rows 16, 5 and 5, and 26 in all.
     */
    private static final long[][] PUBLISHED_EXAMPLE = {{6, 0, 1, 3, 4}, {1, 2, 3, 1, 2}, {0, 1, 1, 0, 2}};

    private static final long[][] PUBLISHED_ANSWER = {{6, 0, 0, 5, 5}, {0, 0, 5, 0, 0}, {0, 0, 0, 0, 5}};

    @Test
    void changesThePublishedExampleNoMoreThanItsPublishedAnswerDoes() {
        var original = withTotals(PUBLISHED_EXAMPLE);
        var published = Changes.between(original, withTotals(PUBLISHED_ANSWER));
        var ours = Changes.between(original, withTotals(rounded(PUBLISHED_EXAMPLE, 5)));

        assertThat(published.largest()).isEqualTo(4);
        assertThat(ours.largest()).isLessThanOrEqualTo(published.largest());
        assertThat(ours.rootMeanSquare()).isLessThanOrEqualTo(published.rootMeanSquare());
    }

    @Test
    void findsTheVeryBestOfThePublishedExample() {
        var best = best(PUBLISHED_EXAMPLE, 5);

        assertThat(squares(PUBLISHED_EXAMPLE, rounded(PUBLISHED_EXAMPLE, 5))).isEqualTo(best);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 10})
    void leavesNoCountBelowTheBaseAndMovesOnlyThose(int base) {
        var random = new Random(base);
        for (int table = 0; table < 40; table++) {
            var before = random(random, 1 + random.nextInt(9), 1 + random.nextInt(9), 3 * base);
            var after = rounded(before, base);
            for (int row = 0; row < before.length; row++) {
                for (int column = 0; column < before[row].length; column++) {
                    long count = before[row][column];
                    if (count > 0 && count < base) {
                        assertThat(after[row][column]).isIn(0L, (long) base);
                    } else {
                        assertThat(after[row][column]).isEqualTo(count);
                    }
                }
            }
            assertThat(LongStream.of(withTotals(after)).filter(count -> count > 0 && count < base))
                    .isEmpty();
        }
    }

    @Test
    void comesCloseToTheVeryBestOfSmallTables() {
        var random = new Random(20261126);
        long ours = 0;
        long best = 0;
        for (int table = 0; table < 60; table++) {
            var before = random(random, 3, 4, 5);
            ours += squares(before, rounded(before, 5));
            best += best(before, 5);
        }
        assertThat(ours).isGreaterThanOrEqualTo(best).isLessThanOrEqualTo(best * 115 / 100);
    }

    @Test
    void keepsTheSumOfManySmallCounts() {
        var ones = new long[1][300];
        Arrays.fill(ones[0], 1);

        assertThat(LongStream.of(rounded(ones, 3)[0]).sum()).isEqualTo(300);
    }

    @Test
    void takesTheSameCellsEachTime() {
        var before = random(new Random(3), 40, 40, 6);

        assertThat(rounded(before, 5)).isDeepEqualTo(rounded(before, 5));
    }

    @Test
    void hasNothingToDoWithoutSmallCounts() {
        var before = new long[][] {{0, 5, 7}, {900, 0, 5}};

        assertThat(rounded(before, 5)).isDeepEqualTo(before);
        assertThat(SmallCountRounding.round(new long[0], cell -> new int[0], 5)).isEmpty();
    }

    @Test
    void roundsCellsThatNoTotalHoldsToTheNearer() {
        assertThat(SmallCountRounding.round(new long[] {1, 2, 3, 4}, cell -> new int[0], 5))
                .containsExactly(0, 0, 5, 5);
    }

    @Test
    void addsEveryLevelOfAHierarchyUpFromWhatItPublishesBelow() {
        var random = new Random(8);
        for (int round = 0; round < 20; round++) {
            var table = hierarchical(random);
            var published = SmallCountRounding.of(table, 5);
            var sums = LinkedTables.of(table).relations();
            for (int sum = 0; sum < sums.size(); sum++) {
                long parts = 0;
                for (int part = 0; part < sums.parts(sum); part++) {
                    parts += published.shown(sums.part(sum, part)).orElseThrow();
                }
                assertThat(published.shown(sums.whole(sum))).hasValue(parts);
            }
            for (int cell = 0; cell < published.size(); cell++) {
                assertThat(published.shown(cell).orElseThrow()).matches(count -> count == 0 || count >= 5);
                assertThat(published.status(cell)).isEqualTo(Status.ROUNDED);
            }
        }
    }

    @Test
    void roundsATableAlikeInAnyOrderOfItsRows() {
        var rows = IntStream.range(0, 60).boxed().collect(Collectors.toList());
        var first = SmallCountRounding.of(ordered(rows), 3);
        Collections.shuffle(rows, new Random(1));
        var second = SmallCountRounding.of(ordered(rows), 3);

        assertThat(IntStream.range(0, first.size()).mapToObj(first::shown))
                .containsExactlyElementsOf(IntStream.range(0, second.size())
                        .mapToObj(second::shown)
                        .toList());
    }

    private static Table ordered(List<Integer> rows) {
        var codes = IntStream.range(0, 20).mapToObj(String::valueOf).toList();
        var table = Table.counts("t", List.of(Dimension.flat("a", codes), Dimension.flat("b", List.of("x", "y", "z"))));
        rows.forEach(row -> table.add(
                List.of(String.valueOf(row % 20), List.of("x", "y", "z").get(row / 20)), row * 7 % 6));
        return table.build();
    }

    private static Table hierarchical(Random random) {
        var area = Dimension.hierarchy(
                "area", Map.of("a", "A", "b", "A", "c", "B", "d", "B", "e", "B", "A", "T", "B", "T"));
        var table = Table.counts("t", List.of(area, Dimension.flat("sex", List.of("1", "2"))));
        for (var code : List.of("a", "b", "c", "d", "e")) {
            for (var sex : List.of("1", "2")) {
                if (random.nextInt(5) > 0) {
                    table.add(List.of(code, sex), random.nextInt(8));
                }
            }
        }
        return table.build();
    }

    @Test
    void wantsABaseThatRounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> rounded(PUBLISHED_EXAMPLE, 1));
    }

    private static long[][] random(Random random, int rows, int columns, int below) {
        return IntStream.range(0, rows)
                .mapToObj(row -> random.longs(columns, 0, below).toArray())
                .toArray(long[][]::new);
    }

    private static long[][] rounded(long[][] table, int base) {
        int columns = table[0].length;
        var flat = Arrays.stream(table).flatMapToLong(Arrays::stream).toArray();
        return unflat(
                SmallCountRounding.round(
                        flat,
                        cell -> new int[] {cell / columns, table.length + cell % columns, table.length + columns},
                        base),
                columns);
    }

    private static long[][] unflat(long[] flat, int columns) {
        return IntStream.range(0, flat.length / columns)
                .mapToObj(row -> Arrays.copyOfRange(flat, row * columns, (row + 1) * columns))
                .toArray(long[][]::new);
    }

    private static long[] withTotals(long[][] table) {
        var rows = Arrays.stream(table).mapToLong(row -> LongStream.of(row).sum());
        var columns = IntStream.range(0, table[0].length)
                .mapToLong(column ->
                        Arrays.stream(table).mapToLong(row -> row[column]).sum());
        var all = Arrays.stream(table).flatMapToLong(Arrays::stream).toArray();
        return LongStream.concat(
                        LongStream.concat(LongStream.of(all), rows),
                        LongStream.concat(
                                columns, LongStream.of(LongStream.of(all).sum())))
                .toArray();
    }

    private static long squares(long[][] before, long[][] after) {
        var from = withTotals(before);
        var to = withTotals(after);
        return IntStream.range(0, from.length)
                .mapToLong(cell -> (to[cell] - from[cell]) * (to[cell] - from[cell]))
                .sum();
    }

    /** The least sum of squares of all ways to round, tried one by one. */
    private static long best(long[][] table, int base) {
        var flat = Arrays.stream(table).flatMapToLong(Arrays::stream).toArray();
        var small = IntStream.range(0, flat.length)
                .filter(cell -> flat[cell] > 0 && flat[cell] < base)
                .toArray();
        long best = Long.MAX_VALUE;
        for (int way = 0; way < 1 << small.length; way++) {
            var tried = flat.clone();
            for (int place = 0; place < small.length; place++) {
                tried[small[place]] = (way >> place & 1) == 1 ? base : 0;
            }
            best = Math.min(best, squares(table, unflat(tried, table[0].length)));
        }
        return best;
    }
}
