package dk.helhed.reports.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The style sheets of the formats. */
enum StyleSheet {
    SCREEN("screen.css"),
    PAPER("paper.css");

    private final String text;

    StyleSheet(String file) {
        try {
            text = new ClassPathResource("reports/print/" + file).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Its rules. */
    String text() {
        return text;
    }
}
