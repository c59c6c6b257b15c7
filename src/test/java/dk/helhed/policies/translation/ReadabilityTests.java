package dk.helhed.policies.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.policies.translation.Readability.Band;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text is counted by hand. */
class ReadabilityTests {

    /** 9 words, 2 sentences, one long word (kommunen): 4.5 + 11.1. */
    @Test
    void theIndexIsWordsForEachSentencePlusThePercentageOfLongWords() {
        var text = Readability.of("Vi bor i byen. Det gør kommunen også glad.");

        assertThat(text).isEqualTo(new Readability(9, 1, 2));
        assertThat(text.lix()).isEqualTo(16);
        assertThat(text.band()).isEqualTo(Band.VERY_EASY);
    }

    /** 10 words, one sentence, 5 long words: 10 + 50. */
    @Test
    void aLongSentenceOfLongWordsIsVeryHard() {
        var text = Readability.of(
                "Kommunens integrationspolitik understøtter medborgerskab og deltagelse i alle byens lag.");

        assertThat(text).isEqualTo(new Readability(10, 5, 1));
        assertThat(text.lix()).isEqualTo(60);
        assertThat(text.isHard()).isTrue();
    }

    @Test
    void sixLettersAreShortAndSevenAreLong() {
        assertThat(Readability.of("skolen").longWords()).isZero();
        assertThat(Readability.of("skolens").longWords()).isEqualTo(1);
        assertThat(Readability.of("bæreevne").longWords()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "En. To. Tre.|3|3",
                "En|1|1",
                "Hvorfor? Fordi! Se her: nu.|5|4",
                "Børn, unge m.fl. er med, bl.a. i skolen.|8|1",
                "Det er 35,6 % og ikke 35.7.|6|1",
                "Fra ca. 3 til 6 år.|6|1",
                "Kl. 8.30 begynder det|4|1",
                "Han sagde »Ja.« Hun gik.|5|2",
                "Børn på 3-6 år|4|1",
                "Vi støtter ordblinde-unge …|3|1",
            })
    void wordsAndSentencesAreCountedAsPeopleReadThem(String text, int words, int sentences) {
        assertThat(Readability.of(text))
                .extracting(Readability::words, Readability::sentences)
                .containsExactly(words, sentences);
    }

    @Test
    void severalTextsAreReadOneAfterAnotherEachWithItsOwnEnd() {
        assertThat(Readability.ofAll(List.of("Medborgerskab", "Alle er med. Det er godt.")))
                .isEqualTo(new Readability(7, 1, 3));
    }

    @Test
    void nothingHasNoIndex() {
        assertThat(Readability.of(" – ").lix()).isZero();
        assertThat(Readability.ofAll(List.of()).lix()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "24, VERY_EASY",
        "25, EASY",
        "34, EASY",
        "35, MEDIUM",
        "44, MEDIUM",
        "45, DIFFICULT",
        "54, DIFFICULT",
        "55, VERY_DIFFICULT"
    })
    void eachBandBeginsAtItsIndex(int lix, Band band) {
        var text = new Readability(lix, 0, 1);

        assertThat(text.lix()).isEqualTo(lix);
        assertThat(text.band()).isEqualTo(band);
        assertThat(text.isHard()).isEqualTo(lix >= 45);
    }
}
