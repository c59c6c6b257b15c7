package dk.helhed.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The personal number in here is nobody's: it would be of somebody born in 2057. */
class FreeTextTests {

    @Test
    void aLineHasSingleSpacesAndNoBreaks() {
        assertThat(FreeText.line("  Børne-  og\r\n\tUngeudvalget\u00a0 ")).isEqualTo("Børne- og Ungeudvalget");
    }

    @Test
    void paragraphsKeepTheirBreaksAndLoseWhatNobodySees() {
        assertThat(FreeText.paragraphs("Først\r\n\r\nSå\u0000 dette\u0007\n")).isEqualTo("Først\n\nSå dette");
    }

    @Test
    void whatIsHalfACharacterIsNotKept() {
        assertThat(FreeText.paragraphs("a\ud800b")).isEqualTo("a?b");
    }

    @Test
    void arabicIsKeptAsItIsWritten() {
        assertThat(FreeText.paragraphs("مرحبا\u200dبكم")).isEqualTo("مرحبا\u200dبكم");
    }

    @ParameterizedTest
    @CsvSource({
        "Ring til 010157-5000, free-text.person",
        "<script>alert(1)</script>, free-text.markup",
        "<b>fed</b>, free-text.markup",
        "</div>, free-text.markup",
        "<!doctype html>, free-text.markup",
        "meget mere end tredive tegn i den samme tekst, free-text.long",
    })
    void someTextsAreRefusedAndToldWhy(String text, String why) {
        assertThat(FreeText.objection("field", text, 30))
                .get()
                .extracting(Objection::field, Objection::key)
                .containsExactly("field", why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 < 5 og 7 > 5", "https://kommune.example/", "<3", "Tlf. 89 40 20 00", ""})
    void otherTextsAreKept(String text) {
        assertThat(FreeText.objection("field", text, 30)).isEmpty();
    }
}
