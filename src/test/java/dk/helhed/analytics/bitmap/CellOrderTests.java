package dk.helhed.analytics.bitmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellOrderTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 40, 5000, 1 << 20, (1 << 20) + 1, 1L << 41, Long.MAX_VALUE})
    void rowsStandInTheOrderOfTheirCellsAndWithinACellAsTheyCame(long bound) {
        var random = new Random(bound);
        var numbers = random.longs(3000, 0, bound).map(number -> number / 7 * 7).toArray();

        var order = CellOrder.of(numbers, 2500);

        var expected = IntStream.range(0, 2500)
                .boxed()
                .sorted(Comparator.comparingLong(row -> numbers[row]))
                .toList();
        assertThat(order.rows()).containsExactly(expected.toArray(Integer[]::new));
        for (var cell = 0; cell < order.cells().count(); cell++) {
            for (var place = order.cells().start(cell); place < order.cells().ends()[cell]; place++) {
                assertThat(numbers[order.rows()[place]]).isEqualTo(order.cells().numbers()[cell]);
            }
        }
        assertThat(order.cells().rows()).isEqualTo(2500);
        assertThat(order.cells().numbers()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void noRowsHaveNoCells() {
        assertThat(CellOrder.of(new long[0], 0).cells().count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 1000, Long.MAX_VALUE})
    void cellsArePackedAndUnpacked(long bound) {
        var cells = CellOrder.of(new Random(bound).longs(2000, 0, bound).toArray(), 2000)
                .cells();

        assertThat(Cells.unpacked(cells.packed())).isEqualTo(cells);
    }
}
