package dk.helhed.policies.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTests {

    @ParameterizedTest
    @CsvSource({
        "Flere i job, flere-i-job",
        "Æbler på øen Ærø, aebler-paa-oeen-aeroe",
        "'  95 % af børnene!  ', 95-af-boernene",
        "Café – og mere, caf-og-mere",
        "'', punkt",
        "؟, punkt",
        "Børn og unge med dansk som andetsprog begynder i en almindelig klasse, boern-og-unge-med-dansk-som-andetsprog",
        "Speciallægepraksisplanlægningsstabiliseringsperioden, speciallaegepraksisplanlaegningsstabilis",
    })
    void aKeyIsTheBeginningOfTheDanishText(String text, String key) {
        assertThat(Keys.from(text, Set.of())).isEqualTo(key).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void aKeyThatIsTakenGetsANumber() {
        assertThat(Keys.from("Flere i job", Set.of("flere-i-job"))).isEqualTo("flere-i-job-2");
        assertThat(Keys.from("Flere i job", Set.of("flere-i-job", "flere-i-job-2")))
                .isEqualTo("flere-i-job-3");
    }
}
