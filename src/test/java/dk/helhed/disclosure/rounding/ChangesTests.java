package dk.helhed.disclosure.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChangesTests {

    @Test
    void tellsHowFarThePublishedNumbersAre() {
        var changes = Changes.between(new long[] {4, 9, 0, 3}, new long[] {1, 9, 1, 3});

        assertThat(changes.cells()).isEqualTo(4);
        assertThat(changes.changed()).isEqualTo(2);
        assertThat(changes.largest()).isEqualTo(3);
        assertThat(changes.mean()).isEqualTo(1);
        assertThat(changes.rootMeanSquare()).isCloseTo(Math.sqrt(10 / 4.0), within(1e-12));
        // The distance is sqrt(((1 - 2)^2 + (1 - 0)^2) / 2) = 1, and the numbers sum to 16.
        assertThat(changes.hellinger()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void tellsOfNoChange() {
        assertThat(Changes.between(new long[] {4, 0}, new long[] {4, 0})).isEqualTo(new Changes(2, 0, 0, 0, 0, 1));
        assertThat(Changes.between(new long[0], new long[0])).isEqualTo(new Changes(0, 0, 0, 0, 0, 1));
    }
}
