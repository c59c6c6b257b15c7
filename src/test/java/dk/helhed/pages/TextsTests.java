package dk.helhed.pages;

import static dk.helhed.pages.Language.DANISH;
import static dk.helhed.pages.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextsTests {

    private final Texts texts = new Texts();

    @Test
    void saysTheSameThingInEachLanguage() {
        assertThat(texts.text(DANISH, "error.not-found.title")).isEqualTo("Siden findes ikke");
        assertThat(texts.text(ENGLISH, "error.not-found.title")).isEqualTo("The page does not exist");
    }

    @Test
    void doubledApostrophesAreWrittenOnceWithAndWithoutArguments() {
        assertThat(texts.text(ENGLISH, "layout.subtitle")).isEqualTo("The municipality's integration barometer");
        assertThat(texts.text(ENGLISH, "layout.subtitle", "unused")).contains("municipality's");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(texts.text(DANISH, "layout.pagination.page", 1234.5)).isEqualTo("Side 1.234,5");
        assertThat(texts.text(ENGLISH, "layout.pagination.page", 1234.5)).isEqualTo("Page 1,234.5");
    }

    @Test
    void aYearIsPassedAsAStringToKeepItsFourDigitsTogether() {
        assertThat(texts.text(DANISH, "layout.pagination.page", "2026")).isEqualTo("Side 2026");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.text(ENGLISH, "layout.nothing"))
                .withMessage("No text for key layout.nothing in en");
    }

    @Test
    void manyReadersAtOnceEachGetTheirOwnNumbers() throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = readers.invokeAll(IntStream.range(0, 500)
                    .mapToObj(n -> (Callable<String>) () -> texts.text(DANISH, "layout.pagination.position", n, 999))
                    .toList());
            for (int n = 0; n < answers.size(); n++) {
                assertThat(answers.get(n).get()).isEqualTo("Side " + n + " af 999");
            }
        }
    }
}
