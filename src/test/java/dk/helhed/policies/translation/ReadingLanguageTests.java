package dk.helhed.policies.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.pages.Language;
import org.junit.jupiter.api.Test;

class ReadingLanguageTests {

    private static ReadingLanguage language(String tag) {
        return ReadingLanguage.of(tag).orElseThrow();
    }

    @Test
    void eachHasItsOwnNameAndANameForThoseWhoDoNotSpeakIt() {
        assertThat(language("ar").ownName()).isEqualTo("العربية");
        assertThat(language("uk").ownName()).isEqualTo("Українська");
        assertThat(language("ti").name(Language.DANISH)).isEqualTo("Tigrinya");
        assertThat(language("tr").name(Language.ENGLISH)).isEqualTo("Turkish");
        assertThat(ReadingLanguage.ALL).allSatisfy(one -> {
            assertThat(one.ownName()).isNotEqualToIgnoringCase(one.tag());
            assertThat(one.name(Language.DANISH)).isNotEqualToIgnoringCase(one.tag());
        });
        assertThat(ReadingLanguage.ALL).extracting(ReadingLanguage::ownName).doesNotHaveDuplicates();
    }

    @Test
    void somelanguagesRunFromTheRight() {
        assertThat(ReadingLanguage.ALL.stream()
                        .filter(one -> one.direction().equals("rtl"))
                        .map(ReadingLanguage::tag))
                .containsExactlyInAnyOrder("ar", "fa", "ur", "ps", "ckb");
    }

    @Test
    void nothingIsTranslatedToDanishOrToAnUnknownLanguage() {
        assertThat(ReadingLanguage.of("da")).isEmpty();
        assertThat(ReadingLanguage.of("xx")).isEmpty();
        assertThat(ReadingLanguage.of("../da")).isEmpty();
    }
}
