package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Helhed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not done, but answered. */
class HelhedCommandTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "--bogus", "run --bogus", "run --port many", "run --port 70000", "run extra"})
    void wrongUseEndsWithTwo(String words) {
        assertThat(HelhedCommand.execute(Helhed.class, words.isEmpty() ? new String[0] : words.split(" ")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "run --help"})
    void askingForHelpIsRightUse(String words) {
        assertThat(HelhedCommand.execute(Helhed.class, words.split(" "))).isZero();
    }
}
