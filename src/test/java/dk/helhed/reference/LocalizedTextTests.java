package dk.helhed.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTests {

    @Test
    void aTextIsInTheLanguageOfTheReaderOrElseInDanish() {
        var text = new LocalizedText("København", "Copenhagen");

        assertThat(text.in(Locale.UK)).isEqualTo("Copenhagen");
        assertThat(text.in(Locale.of("da", "DK"))).isEqualTo("København");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("København");
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText("København", " "));
    }
}
