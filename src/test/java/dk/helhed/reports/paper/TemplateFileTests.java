package dk.helhed.reports.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What a template may say, and what is said about one that says something else. */
class TemplateFileTests {

    private static final String GOOD = """
        id: vores
        name: Vores skabelon
        sections:
          - key: indstilling
            heading: Indstilling
            text: "{forslag.titel} i {udvalg}\\n\\n{forslag.ellers}\\n\\nSlut"
        """;

    @ParameterizedTest
    @ValueSource(strings = {"koebenhavnsk", "sagsresume", "regional", "orientering"})
    void thoseThatComeAlongCanBeRead(String id) throws IOException {
        var text = new ClassPathResource("reports/templates/" + id + ".yaml").getContentAsString(UTF_8);

        assertThat(TemplateFile.read(text)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void fieldsAreFilledInAndUnknownValuesLeaveNoGap() {
        var template = ((Outcome.Done<PaperTemplate>) TemplateFile.read(GOOD)).thing();

        var filled = template.filled(Map.of(PaperField.TITLE, "Et $1 {tal}", PaperField.COMMITTEE, "udvalget"));

        assertThat(filled.getFirst().text()).isEqualTo("Et $1 {tal} i udvalget\n\nSlut");
    }

    @Test
    void anUnknownFieldIsNamedTogetherWithThoseThatAreKnown() {
        assertThat(objections(GOOD.replace("heading:", "overskrift:")))
                .contains(Objection.of("text", "paper.template.field", "overskrift", "heading, hint, key, text"))
                .contains(Objection.of("text", "paper.template.missing", "heading"));
        assertThat(objections(GOOD.replace("forslag.titel", "forslag.titlen")))
                .containsExactly(
                        Objection.of("text", "paper.template.placeholder", "forslag.titlen", PaperField.known()));
        assertThat(objections(GOOD + "ejer: mig\n"))
                .containsExactly(Objection.of("text", "paper.template.field", "ejer", "id, name, sections"));
    }

    @Test
    void everythingElseThatIsWrongIsSaidToo() {
        assertThat(objections("sections: [")).extracting(Objection::key).containsExactly("paper.template.unreadable");
        assertThat(objections("bare tekst")).extracting(Objection::key).containsExactly("paper.template.form");
        assertThat(objections("")).extracting(Objection::key).containsExactly("paper.template.form");
        assertThat(objections(GOOD.replace("id: vores", "id: Vores!")))
                .containsExactly(Objection.of("text", "paper.template.key", "id", "Vores!"));
        assertThat(objections(GOOD + "  - {key: indstilling, heading: Igen}\n"))
                .containsExactly(Objection.of("text", "paper.template.twice", "indstilling"));
        assertThat(objections("id: a\nname: b\nsections: []"))
                .extracting(Objection::key)
                .containsExactly("paper.template.sections");
        assertThat(objections("id: a\nname: b\nsections: [tekst]"))
                .extracting(Objection::key)
                .contains("paper.template.section");
    }

    private static List<Objection> objections(String text) {
        return TemplateFile.read(text) instanceof Outcome.Refused<PaperTemplate> refused
                ? refused.objections()
                : List.of();
    }
}
