package dk.helhed.projects.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.projects.Evidence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a grade of evidence must say. */
class GradingFieldsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void theMainRoadWantsAStudyAndAReason() {
        assertThat(wrong(Map.of("grade", "main-road")))
                .containsExactly("reason: form.missing", "title0: evidence.research.needed");
        assertThat(wrong(Map.of("grade", "main-road", "reason", "Sådan er det")))
                .containsExactly("title0: evidence.research.needed");
        assertThat(wrong(Map.of(
                        "grade", "main-road", "reason", "Målt", "title0", "Et studie", "shows0", "At det virker")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"promising, 1", "experimental, 1", "ungraded, 0"})
    void everyGradeButNoneWantsAReason(String grade, int objections) {
        assertThat(wrong(Map.of("grade", grade))).hasSize(objections);
        assertThat(wrong(Map.of("grade", grade, "reason", "Fordi"))).isEmpty();
    }

    @Test
    void aGradeMustBeChosen() {
        assertThat(wrong(Map.of("reason", "Fordi"))).containsExactly("grade: form.choose");
    }

    @Test
    void aStudySaysWhatItIsAndWhatItShows() {
        var form = Map.of("grade", "promising", "reason", "Fordi", "year2", "1850", "link2", "ikke en adresse");

        assertThat(wrong(form))
                .containsExactlyInAnyOrder(
                        "title2: form.missing",
                        "year2: evidence.year.wrong",
                        "link2: form.address",
                        "shows2: form.missing");
    }

    @Test
    void linesLeftEmptyAreNoStudiesAndTheOrderStays() {
        var form = new HashMap<>(Map.of("grade", "main-road", "reason", "Målt"));
        form.putAll(Map.of("title1", "Første", "shows1", "A", "title4", "Anden", "shows4", "B", "year4", "2014"));

        assertThat(read(form))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.thing())
                                .isEqualTo(new Grading(
                                        Evidence.MAIN_ROAD,
                                        "Målt",
                                        List.of(
                                                new Research("Første", null, "", "A"),
                                                new Research("Anden", 2014, "", "B")))));
    }

    @Test
    void whatIsWrittenIntoTheFormIsReadAgain() {
        var grading = new Grading(
                Evidence.PROMISING,
                "Gode tegn",
                List.of(new Research("Et studie", 2019, "https://eksempel.dk/studie", "At det hjælper")));

        assertThat(GradingFields.read(GradingFields.of(grading, 7), Language.DANISH, TODAY))
                .isEqualTo(new Outcome.Done<>(grading));
    }

    private static Outcome<Grading> read(Map<String, String> form) {
        return GradingFields.read(Fields.of(form), Language.DANISH, TODAY);
    }

    private static List<String> wrong(Map<String, String> form) {
        return read(form) instanceof Outcome.Refused<Grading>(List<Objection> objections)
                ? objections.stream().map(one -> one.field() + ": " + one.key()).toList()
                : List.of();
    }
}
