package dk.helhed.barometer.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionFileTests {

    private static final String NORDIC = """
            codelists: {nordic: [1, 2]}
            definitions: [{id: a, version: 3, population: x in nordic, numerator: y = 1}]
            """;

    @Test
    void putsDefinitionsTogetherThatMeanTheSameByAName() {
        var together = DefinitionFile.together(List.of(
                        NORDIC, NORDIC.replace("id: a", "id: b"), "- {id: c, population: 'true', numerator: y = 1}"))
                .orElseThrow();

        assertThat(together).containsOnlyOnce("nordic:").contains("id: a", "id: b", "id: c");
        assertThat(DefinitionFile.version(together, "a")).contains(3);
        assertThat(DefinitionFile.version(together, "c")).contains(1);
        assertThat(DefinitionFile.version(together, "d")).isEmpty();
    }

    @Test
    void refusesOneNameForTwoThings() {
        assertThat(DefinitionFile.together(
                        List.of(NORDIC, NORDIC.replace("[1, 2]", "[1, 3]").replace("id: a", "id: b"))))
                .isEmpty();
    }
}
