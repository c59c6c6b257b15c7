package dk.helhed.analytics.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymKeyTests {

    @TempDir
    private Path desk;

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerMayReadIt() throws IOException {
        var file = desk.resolve("below/pseudonym.key");

        var marks = IntStream.range(0, 4)
                .parallel()
                .mapToObj(any -> PseudonymKey.readOrMake(file).mark())
                .distinct()
                .toList();

        assertThat(marks).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(desk.resolve("below"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aKeyThatOthersMayReadOrThatIsNoneIsNotUsed() throws IOException {
        var file = desk.resolve("key");
        PseudonymKey.readOrMake(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatExceptionOfType(UnusableKeyException.class)
                .isThrownBy(() -> PseudonymKey.readOrMake(file))
                .extracting(UnusableKeyException::reason)
                .isEqualTo(UnusableKeyException.Reason.OPEN_TO_OTHERS);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "secret");
        assertThatExceptionOfType(UnusableKeyException.class)
                .isThrownBy(() -> PseudonymKey.readOrMake(file))
                .extracting(UnusableKeyException::reason)
                .isEqualTo(UnusableKeyException.Reason.NO_KEY);
    }

    @Test
    void theSamePersonIsTheSamePseudonymInOneDatasetWithOneKeyOnly() {
        var key = new PseudonymKey("0123456789abcdef0123456789abcdef".getBytes(UTF_8));
        var other = new PseudonymKey("0123456789abcdef0123456789abcdeF".getBytes(UTF_8));

        assertThat(key.pseudonym("a", "1")).hasSize(32).isEqualTo(key.pseudonym("a", "1"));
        assertThat(key.pseudonym("a", "1"))
                .isNotEqualTo(key.pseudonym("b", "1"))
                .isNotEqualTo(key.pseudonym("a", "2"))
                .isNotEqualTo(other.pseudonym("a", "1"));
        assertThat(key.mark()).isNotEqualTo(other.mark());
    }
}
