package dk.helhed.barometer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Files that are never whole anywhere: their rows are written while they are read. */
@Isolated("What another test keeps would be measured too.")
@BarometerTest
class LargeFileTests {

    private static final int ROWS = 200_000;
    private static final String IGNORED = "x".repeat(1_000);

    private final TestFigures figures;

    LargeFileTests(TestFigures figures) {
        this.figures = figures;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @Test
    void takesARowAtATimeAndForgetsIt() {
        var used = new ArrayList<Long>();
        var answer = figures.take(TestFigures.request(() -> new Rows(row -> {
            if (row == 1 || row == ROWS / 2) {
                used.add(usedMemory());
            }
            return "Odense;1.2;20" + (row % 10 + 10) + ';' + row % 10 + ";\"" + IGNORED + "\"\n";
        })));

        assertThat(answer.errors()).isEmpty();
        assertThat(answer.result()).isEqualTo(new IntakeResult.Stored(1, ROWS));
        assertThat(figures.count("observation")).isEqualTo(ROWS);
        assertThat(used.getLast() - used.get(2)).as("the half file is 100 MB").isLessThan(30_000_000);
    }

    @Test
    void listsEveryBadRowOfManyWithoutKeepingThem() {
        var told = new AtomicInteger();
        var result = figures.take(
                TestFigures.request(() -> new Rows(row -> "Odense;1.2;2020;101;\n")), error -> told.incrementAndGet());

        assertThat(result).isEqualTo(new IntakeResult.Refused(ROWS, ROWS));
        assertThat(told).hasValue(ROWS);
    }

    private static long usedMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** A stream that writes each row when it is asked for and forgets it. */
    private static final class Rows extends InputStream {

        private final IntFunction<String> text;
        private byte[] row = "area;indicator;period;value;extra\n".getBytes(UTF_8);
        private int number;
        private int position;

        Rows(IntFunction<String> text) {
            this.text = text;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (position == row.length) {
                if (number == ROWS) {
                    return -1;
                }
                number++;
                row = text.apply(number).getBytes(UTF_8);
                position = 0;
            }
            var count = Math.min(length, row.length - position);
            System.arraycopy(row, position, target, offset, count);
            position += count;
            return count;
        }
    }
}
