package dk.helhed.barometer.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTextTests {

    private static final String LIST =
            "- {id: job, population: alder between 18 and 66, numerator: 'job = 1', unit: pct}";

    @Test
    void putsTheVersionIntoAListAndMakesItAFileWithDefinitions() {
        assertThat(KeptText.numbered(LIST, 3)).isEqualTo("""
                        definitions:
                          - id: job
                            version: 3
                            population: alder between 18 and 66
                            numerator: job = 1
                            unit: pct
                        """);
    }

    @Test
    void keepsCodeListsAndDimensionsAndReplacesTheVersionThatWasWritten() {
        var kept = KeptText.numbered("""
                definitions: [{version: 7, numerator: job = 1, population: "land in nordisk", id: job}]
                dimensions: {gruppe: {column: alder, bands: [18, 67]}}
                codelists: {nordisk: [246, 352]}
                """, 1);

        assertThat(kept)
                .contains("version: 1", "- '246'", "bands:", "numerator: job = 1")
                .doesNotContain("7\n    numerator");
        assertThat(kept.indexOf("codelists")).isLessThan(kept.indexOf("dimensions"));
    }

    @Test
    void theSameTextHoweverItIsWritten() {
        var once = KeptText.numbered(LIST, 1);

        assertThat(KeptText.numbered(once, 1)).isEqualTo(once);
        assertThat(KeptText.numbered("# en note\ndefinitions:\n  " + LIST, 1)).isEqualTo(once);
    }

    @Test
    void signsThatYamlKnowsStayWhatTheyAre() {
        var hostile =
                "- {id: x, name: \"a: b # c 'd' \\\"e\\\" <script>\", population: \"true\", numerator: \"a = 'ø: #'\"}";
        var once = KeptText.numbered(hostile, 2);

        assertThat(KeptText.numbered(once, 2)).isEqualTo(once);
        assertThat(once).contains("<script>", "ø: #", "population: 'true'");
    }
}
