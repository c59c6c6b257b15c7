package dk.helhed.yearcycle.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the integration council is heard and answered. */
@CycleTest
class CouncilTests {

    private final TestSite site;
    private final TestPeople people;
    private final Statements statements;
    private final TestClock clock;

    CouncilTests(TestSite site, TestPeople people, Statements statements, TestClock clock) {
        this.site = site;
        this.people = people;
        this.statements = statements;
        this.clock = clock;
    }

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void aStatementIsNotedReadByEverybodyOwedAnAnswerAndAnswered() {
        var editor = people.with("committee-secretary", people.municipality());
        var slug = "status-" + UUID.randomUUID();
        var title = "Statusrapport " + slug;
        assertThat(site.get(editor, "/integrationsraad/ny?om=report&nr=" + slug))
                .bodyText()
                .contains(slug);
        assertThat(site.send(editor, "/integrationsraad/ny", form(slug, title))).hasStatus3xxRedirection();

        var noted = statements.of(Subject.report(slug)).getFirst();
        assertThat(noted.noter()).isEmpty();
        assertThat(site.get(null, "/integrationsraad"))
                .bodyText()
                .contains(title, "/rapporter/" + slug, "Vi savner flere tolke", "Kommunen har ikke svaret endnu")
                .doesNotContain(editor.name());
        assertThat(site.get(editor, "/integrationsraad")).bodyText().contains(editor.name());

        assertThat(site.get(editor, "/min-side")).bodyText().doesNotContain(title);
        clock.set(LocalDate.of(2026, 12, 1));
        assertThat(site.get(editor, "/min-side")).bodyText().contains("Svar integrationsrådet: " + title);
        var answer = noted.path() + "/svar";
        refused(editor, answer, "2026-10-31", "1", "kan ikke være givet før udtalelsen");
        assertThat(site.send(editor, answer, answer("2026-11-30", "1"))).hasStatus3xxRedirection();
        refused(editor, answer, "2026-11-30", "1", "En anden har ændret det imens");
        assertThat(site.get(null, "/integrationsraad")).bodyText().contains("Der kommer to mere", "30. november 2026");
        assertThat(site.get(editor, "/min-side")).bodyText().doesNotContain(title);

        var moved = form(slug, title);
        moved.putAll(Map.of("version", "2", "on", "2026-12-01"));
        assertThat(site.send(editor, noted.path() + "/ret", moved))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kommunen har svaret før den dag");
    }

    @Test
    void whatCannotBeIsSaidInASentence() {
        var editor = people.with("committee-secretary", people.municipality());
        var wrong = form("Rapport 2026", "Forkert");
        wrong.put("on", "2027-01-01");
        assertThat(site.send(editor, "/integrationsraad/ny", wrong))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sidste led i rapportens adresse", "Skriv en dag, der har været");
    }

    private void refused(Person who, String path, String day, String version, String why) {
        assertThat(site.send(who, path, answer(day, version)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(why);
    }

    private static Map<String, String> answer(String day, String version) {
        return Map.of("answer", "Der kommer to mere", "answeredOn", day, "version", version);
    }

    private static Map<String, String> form(String slug, String title) {
        return new LinkedHashMap<>(Map.of(
                "om", "report",
                "nr", slug,
                "titel", title,
                "on", "2026-11-01",
                "text", "Vi savner flere tolke"));
    }
}
