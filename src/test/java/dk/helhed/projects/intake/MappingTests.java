package dk.helhed.projects.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.pages.Texts;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names of columns and the words of others let guess. */
class MappingTests {

    private static final Vocabulary VOCABULARY = new Vocabulary(new Texts());

    @ParameterizedTest
    @CsvSource({
        "Projektnavn, TITLE",
        "TITEL, TITLE",
        "Projekt-nr., NUMBER",
        "Status, PHASE",
        "Målgruppe, TARGET_GROUP",
        "Antal deltagere, TARGET_SIZE",
        "Budget (kr.), BUDGET",
        "Total budget, BUDGET",
        "Responsible person, MANAGER",
        "responsible politician, POLITICIAN",
        "Linked goals, GOALS",
        "Partners, ASSOCIATIONS",
        "Pilot unit, DEPARTMENT",
        "Slutdato, ENDS",
        "Start, STARTS",
        "Finansiering, PAYER",
        "payer_kind, PAYER_KIND",
    })
    void aColumnIsKnownByNamesThatOthersUse(String header, EffortColumn column) {
        assertThat(Mapping.guess(List.of(header)).columns()).containsOnlyKeys(column);
    }

    @Test
    void ourOwnNamesAreAllKnown() {
        var headers =
                List.of(EffortColumn.values()).stream().map(EffortColumn::code).toList();

        assertThat(Mapping.guess(headers).columns())
                .hasSize(headers.size())
                .allSatisfy((column, header) -> assertThat(header).isEqualTo(column.code()));
    }

    @Test
    void aHeaderIsUsedOnceAndTheBestNameWins() {
        var guess = Mapping.guess(List.of("Projekt", "Titel", "Bemærkninger"));

        assertThat(guess.columns()).containsExactly(java.util.Map.entry(EffortColumn.TITLE, "Titel"));
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, Drift, operation",
        "KIND, project, project",
        "PHASE, Igangværende, running",
        "PHASE, I GANG, running",
        "PHASE, Ended, ended",
        "EVIDENCE, Lovende, promising",
        "PUBLISHED, Ja, true",
        "PUBLISHED, no, false",
        "PAYER_KIND, Fond, foundation",
    })
    void wordsAreKnownInBothLanguages(EffortColumn column, String word, String meaning) {
        assertThat(VOCABULARY.meaning(column, word)).contains(meaning);
        assertThat(VOCABULARY.meaning(column, word + "?")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dansk, da", "Arabic, ar", "arabisk, ar", "UK, uk", "українська, uk"})
    void languagesAreKnownByTagAndByName(String word, String tag) {
        assertThat(VOCABULARY.language(word)).contains(tag);
        assertThat(VOCABULARY.language("klingon")).isEmpty();
    }

    @Test
    void columnsOfOneNameAreToldApartAndTheirOrderIsNotRemembered() {
        var file = read("Navn;;Navn\na;b;c\n");

        assertThat(file.headers()).containsExactly("Navn", "(2)", "Navn (2)");
        assertThat(read("b;a\n1;2\n").key()).isEqualTo(read("a;b\n3;4\n").key());
        assertThat(read("b;a\n1;2\n").key()).isNotEqualTo(read("a;c\n3;4\n").key());
    }

    private static EffortFile read(String text) {
        return EffortFile.read(() -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
