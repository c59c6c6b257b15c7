package dk.helhed.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.duty.Duty;
import dk.helhed.barometer.TestClock;
import dk.helhed.pages.Language;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** A committee paper from the template to the decision. */
@CycleTest
class PaperTests {

    private static final LocalDate MEETING = LocalDate.of(2026, 12, 2);

    private final TestSite site;
    private final TestPeople people;
    private final TestClock clock;
    private final PaperDuties duties;

    PaperTests(TestSite site, TestPeople people, TestClock clock, PaperDuties duties) {
        this.site = site;
        this.people = people;
        this.clock = clock;
        this.duties = duties;
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void aPaperIsWrittenSentAndDecidedAndThenSaysSoInItsFiles() throws IOException {
        var secretary = people.with("committee-secretary", people.department());
        var path = made(secretary, "Ærøs æbler", Map.of());

        assertThat(site.get(null, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.send(secretary, path + "/fremsend", Map.of("version", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nogle afsnit er tomme: Problemstilling, Løsning, Økonomi, Videre proces");
        write(secretary, path, "Ærøs æbler", "1", Map.of());
        assertThat(site.send(secretary, path + "/bilag", annex("2"))).hasStatus3xxRedirection();
        assertThat(site.send(secretary, path + "/beslutning", ruling("2026-11-22", "For tidligt")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Indstillingen er ikke fremsendt");
        assertThat(site.send(secretary, path + "/fremsend", Map.of("version", "3")))
                .hasStatus3xxRedirection();

        assertThat(site.get(null, path)).bodyText().contains("Ærøs æbler", "Det er galt", "Statusrapporten 2026");
        assertThat(site.get(null, "/indstillinger")).bodyText().contains("Ærøs æbler");
        assertThat(site.send(secretary, path + "/ret", form("Nyt navn", "4", Map.of())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Indstillingen er fremsendt og kan ikke ændres");
        assertThat(duty(secretary, path, MEETING)).isFalse();
        clock.set(MEETING.plusDays(1));
        assertThat(duty(secretary, path, MEETING.plusDays(1))).isTrue();
        assertThat(site.send(secretary, path + "/beslutning", ruling("2026-12-02", "Godkendd.")))
                .hasStatus3xxRedirection();
        assertThat(site.send(secretary, path + "/beslutning", ruling("2026-12-02", "Godkendt.")))
                .hasStatus3xxRedirection();

        assertThat(duty(secretary, path, MEETING.plusDays(1))).isFalse();
        assertThat(site.get(null, path)).bodyText().contains("Godkendt.", "Beslutningen er rettet", "Godkendd.");
        assertThat(pdf(path, null)).contains("Ærøs æbler", "Problemstilling", "Statusrapporten 2026", "Godkendt.");
        assertThat(word(path, null))
                .contains("Ærøs æbler", "Indstilling", "Godkendt.")
                .doesNotContain("LUKKET");
    }

    @Test
    void aClosedPaperIsSeenByItsWritersOnlyAndMarkedInItsFiles() throws IOException {
        var secretary = people.with("policy-secretary", people.department());
        var path = made(secretary, "Et lukket punkt", Map.of("closed", "true"));
        write(secretary, path, "Et lukket punkt", "1", Map.of("closed", "true"));
        assertThat(site.send(secretary, path + "/fremsend", Map.of("version", "2")))
                .hasStatus3xxRedirection();

        var manager = people.with("project-manager", people.department());
        assertThat(site.get(null, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(manager, path + ".pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(null, "/indstillinger")).bodyText().doesNotContain("Et lukket punkt");
        assertThat(site.get(secretary, path)).bodyText().contains("LUKKET");
        assertThat(pdf(path, secretary)).contains("LUKKET");
        assertThat(word(path, secretary)).contains("LUKKET");
    }

    @Test
    void whoeverIsLaterSeesWhatTheOtherWroteAndLosesNothing() {
        var secretary = people.with("committee-secretary", people.department());
        var path = made(secretary, "To om et", Map.of());
        write(secretary, path, "Den førstes", "1", Map.of());

        assertThat(site.send(secretary, path + "/ret", form("Den andens", "1", Map.of())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har", "Den førstes", "value=\"Den andens\"");
    }

    @Test
    void aTemplateIsChangedAndAWrongOneIsRefusedWithASentence() {
        var secretary = people.with("policy-secretary", people.department());
        var text = "id: proeven\nname: Prøven\nsections:\n  - {key: et, heading: Et afsnit, text: '{udvalg}'}\n";

        assertThat(site.send(secretary, "/indstillinger/skabeloner/ny", Map.of("version", "0", "text", text)))
                .hasStatus3xxRedirection();
        assertThat(site.send(
                        secretary,
                        "/indstillinger/skabeloner/proeven",
                        Map.of("version", "1", "text", text.replace("{udvalg}", "{borgmester}"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skabelonen vil have borgmester sat ind", "Det kender udvalg, moede, forslag.titel");
        var path = made(secretary, "Af prøven", Map.of("template", "proeven"));
        assertThat(site.get(secretary, path)).bodyText().contains("Et afsnit", "Udvalget for æbler");
        assertThat(site.get(secretary, "/indstillinger/ny?forslag=999999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatAProposalSaysStandsInThePaperThatIsMadeFromIt() {
        var department = people.department();
        var secretary = people.with("policy-secretary", department);
        var proposal = Map.of(
                "title", "Forløb på virksomheder",
                "challenge", "For få er i job.",
                "budgetYear", "2027",
                "costYear-1", "2027",
                "costPayer-1", "municipality",
                "costAmount-1", "250000",
                "costYear-2", "2028",
                "costPayer-2", "state",
                "unit", department.code());
        var begun = site.send(secretary, "/forslag/nyt", proposal);
        assertThat(begun).hasStatus3xxRedirection();
        var number =
                Objects.requireNonNull(begun.getResponse().getRedirectedUrl()).replaceAll("\\D+", "");

        assertThat(site.get(secretary, "/indstillinger/ny?forslag=" + number))
                .bodyText()
                .contains("value=\"Forløb på virksomheder\"");
        var path = made(secretary, "Forløb på virksomheder", Map.of("forslag", number));
        assertThat(site.get(secretary, path))
                .bodyText()
                .contains("For få er i job.", "/forslag/" + number)
                .contains("2027: Kommunen 250.000 kr.", "2028: Staten, beløbet er ikke oplyst.");
    }

    private String made(Person secretary, String title, Map<String, String> changed) {
        var fields = new LinkedHashMap<>(form(title, "", Map.of("template", "koebenhavnsk")));
        fields.putAll(changed);
        var made = site.send(secretary, "/indstillinger/ny", fields);
        assertThat(made).hasStatus3xxRedirection();
        return Objects.requireNonNull(made.getResponse().getRedirectedUrl()).replace("/ret", "");
    }

    private void write(Person secretary, String path, String title, String version, Map<String, String> changed) {
        assertThat(site.send(secretary, path + "/ret", form(title, version, changed)))
                .hasStatus3xxRedirection();
    }

    private static Map<String, String> form(String title, String version, Map<String, String> changed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("version", version);
        fields.put("title", title);
        fields.put("committee", "Udvalget for æbler");
        fields.put("meeting", MEETING.toString());
        fields.put("kind", "decision");
        fields.put("section-indstilling", "1. at det sker");
        fields.put("section-problemstilling", "Det er galt");
        fields.put("section-loesning", "Det gøres godt");
        fields.put("section-oekonomi", "Det er gratis");
        fields.put("section-videre-proces", "Det måles");
        fields.putAll(changed);
        return fields;
    }

    private static Map<String, String> annex(String version) {
        return Map.of(
                "version", version, "title", "Statusrapporten 2026", "address", "https://example.org/rapport.pdf");
    }

    private static Map<String, String> ruling(String on, String text) {
        return Map.of("on", on, "text", text);
    }

    private boolean duty(Person person, String path, LocalDate today) {
        return duties.of(people.actor(person), Language.DANISH, today).stream()
                .map(Duty::path)
                .anyMatch(path::equals);
    }

    private String pdf(String path, @org.jspecify.annotations.Nullable Person reader) throws IOException {
        var bytes = site.get(reader, path + ".pdf").getResponse().getContentAsByteArray();
        try (var file = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private String word(String path, @org.jspecify.annotations.Nullable Person reader) throws IOException {
        var bytes = site.get(reader, path + ".docx").getResponse().getContentAsByteArray();
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return text.getText();
        }
    }
}
