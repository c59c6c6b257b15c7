package dk.helhed.analytics.bitmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranspositionTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 16, 17, 20, 31, 32, 33, 63, 64})
    void aBitOfARowBecomesTheRowOfABitmap(int width) {
        var random = new Random(width);
        var rows = random.longs(Transposition.ROWS)
                .map(bits -> bits >>> (Long.SIZE - width))
                .toArray();
        var bitmaps = rows.clone();

        Transposition.of(bitmaps, width);

        for (var bit = 0; bit < width; bit++) {
            for (var row = 0; row < Transposition.ROWS; row++) {
                assertThat(bitmaps[bit] >>> row & 1).isEqualTo(rows[row] >>> bit & 1);
            }
        }
    }
}
