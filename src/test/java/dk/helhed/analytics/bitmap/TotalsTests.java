package dk.helhed.analytics.bitmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TotalsTests {

    private static final int[] MEMBERS = {3, 7, 4, 2, 5};
    private static final List<int[]> DIMENSIONS = List.of(new int[] {0, 1}, new int[] {2}, new int[] {3, 4});
    private static final Numbering NUMBERING = new Numbering(MEMBERS);

    @RepeatedTest(20)
    void everyTotalIsTheSumOfTheFinestCellsBelowIt(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var finest = finest(random, random.nextInt(1, 300));
        var totals = Totals.of(NUMBERING, DIMENSIONS, Numbers.of(List.of(finest), NUMBERING.size()));
        var column = new long[totals.count()];
        for (var cell = 0; cell < finest.length; cell++) {
            column[totals.places(finest)[cell]] = finest[cell] % 1000;
        }

        totals.addUp(column);

        var expected = new TreeMap<Long, Long>();
        for (var number : finest) {
            for (var first : roll(number, DIMENSIONS.get(0))) {
                for (var second : roll(first, DIMENSIONS.get(1))) {
                    for (var third : roll(second, DIMENSIONS.get(2))) {
                        expected.merge(third, number % 1000, Long::sum);
                    }
                }
            }
        }
        assertThat(totals.numbers()).containsExactly(expected.keySet().toArray(Long[]::new));
        assertThat(column).containsExactly(expected.values().toArray(Long[]::new));
    }

    @Test
    void withoutDimensionsThereIsTheGrandTotalAlone() {
        var totals = Totals.of(new Numbering(new int[0]), List.of(), Numbers.of(List.of(new long[] {0}), 1));

        assertThat(totals.count()).isOne();
        assertThat(totals.sums()).isEmpty();
    }

    @Test
    void tooManyCombinationsAreSeenBeforeTheyAreNumbered() {
        assertThat(Numbering.isTooMuch(new int[] {1 << 30, 1 << 30})).isFalse();
        assertThat(Numbering.isTooMuch(new int[] {1 << 30, 1 << 30, 100})).isTrue();
    }

    private static long[] finest(Random random, int count) {
        return LongStream.generate(() -> number(random))
                .limit(count)
                .sorted()
                .distinct()
                .toArray();
    }

    private static long number(Random random) {
        var number = 0L;
        for (var level = 0; level < MEMBERS.length; level++) {
            number += NUMBERING.stride(level) * random.nextInt(1, MEMBERS[level] + 1);
        }
        return number;
    }

    private static long[] roll(long number, int[] levels) {
        var rolled = new long[levels.length + 1];
        rolled[0] = number;
        for (var step = 0; step < levels.length; step++) {
            rolled[step + 1] = NUMBERING.total(rolled[step], levels[levels.length - 1 - step]);
        }
        return rolled;
    }
}
