package dk.helhed.analytics.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIndexTests {

    @Test
    void itNumbersKeysAsAMapDoes() {
        var random = new Random(5);
        var index = new LongIndex();
        var map = new HashMap<Long, Integer>();
        for (var i = 0; i < 20_000; i++) {
            var key = random.nextBoolean() ? random.nextLong() : random.nextLong(3_000);
            var expected = map.computeIfAbsent(key, fresh -> map.size());
            assertThat(index.of(key)).isEqualTo(expected);
            assertThat(index.key(expected)).isEqualTo(key);
        }
        assertThat(index.size()).isEqualTo(map.size());
    }
}
