package dk.helhed.analytics.bitmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFileTests {

    private static final byte[] IDENTITY = identity(1);

    @TempDir
    private Path directory;

    private Path file;
    private Map<String, MemorySegment> arrays;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("rows");
        arrays = new LinkedHashMap<>();
        arrays.put("three bytes", MemorySegment.ofArray(new byte[] {1, 2, 3}));
        arrays.put("none", MemorySegment.ofArray(new long[0]));
        arrays.put("år", MemorySegment.ofArray(new Random(7).longs(140_000).toArray()));
        IndexFileOutput.write(file, IDENTITY, arrays);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        var read = IndexFile.open(file, IDENTITY).orElseThrow();

        assertThat(read.keySet()).containsExactlyElementsOf(arrays.keySet());
        read.forEach(
                (name, array) -> assertThat(array.mismatch(arrays.get(name))).isEqualTo(-1));
        assertThat(Objects.requireNonNull(read.get("år")).address() % Long.BYTES)
                .isZero();
    }

    @Test
    void aFileThatIsAboutSomethingElseOrMissingIsNotOpened() throws IOException {
        assertThat(IndexFile.open(file, identity(2))).isEmpty();
        assertThat(IndexFile.open(directory.resolve("nothing"), IDENTITY)).isEmpty();
    }

    @Test
    void aDamagedFileIsNotOpened() throws IOException {
        var whole = Files.readAllBytes(file);
        var random = new Random(3);
        for (var round = 0; round < 100; round++) {
            var damaged = whole.clone();
            damaged[round < 80 ? round : random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);

            assertThat(IndexFile.open(file, IDENTITY)).isEmpty();
        }
    }

    @Test
    void aFileThatWasCutOffOrHasMoreBehindItIsNotOpened() throws IOException {
        var whole = Files.readAllBytes(file);
        for (var length : new int[] {0, 1, 71, 72, 100, whole.length - 1, whole.length + 8}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));

            assertThat(IndexFile.open(file, IDENTITY)).isEmpty();
        }
    }

    @Test
    void theFileReplacesAnOlderOneAndNothingIsLeftBeside() throws IOException {
        IndexFileOutput.write(file, IDENTITY, Map.of("new", MemorySegment.ofArray(new byte[] {9})));

        assertThat(Objects.requireNonNull(
                                IndexFile.open(file, IDENTITY).orElseThrow().get("new"))
                        .get(ValueLayout.JAVA_BYTE, 0))
                .isEqualTo((byte) 9);
        assertThat(directory.toFile().list()).containsExactly("rows");
    }

    private static byte[] identity(int seed) {
        var identity = new byte[IndexFile.IDENTITY];
        new Random(seed).nextBytes(identity);
        return identity;
    }
}
