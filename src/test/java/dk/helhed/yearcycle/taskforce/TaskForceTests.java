package dk.helhed.yearcycle.taskforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.barometer.TestClock;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How departments agree on actions, and who sees what of them. */
@CycleTest
class TaskForceTests {

    private final TestSite site;
    private final TestPeople people;
    private final Units units;
    private final Actions actions;
    private final TestClock clock;

    TaskForceTests(TestSite site, TestPeople people, Units units, Actions actions, TestClock clock) {
        this.site = site;
        this.people = people;
        this.units = units;
        this.actions = actions;
        this.clock = clock;
    }

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void anActionIsAgreedOnWorkedAtLateAndDone() {
        var editor = people.with("policy-secretary", people.municipality());
        var other = people.department();
        var owner = people.with("team-leader", people.department());
        var title = "Fælles indgang " + UUID.randomUUID();
        var path = add(editor, form(owner, other, title, "2026-12-31"));

        assertThat(site.get(null, "/taskforce"))
                .bodyText()
                .contains(title, other.name())
                .doesNotContain(owner.name());
        assertThat(site.get(null, path)).bodyText().doesNotContain(owner.name(), "Kun for medarbejdere");
        assertThat(site.get(editor, path)).bodyText().contains(owner.name(), "Kun for medarbejdere");
        assertThat(site.get(owner, "/min-side")).bodyText().contains("Taskforce: " + title);

        var step = Map.of("on", "2026-11-20", "words", "Vi har holdt møde");
        assertThat(site.send(people.with("team-leader", other), path + "/skridt", step))
                .hasStatus(NOT_FOUND);
        assertThat(site.send(owner, path + "/skridt", step)).hasStatus3xxRedirection();
        refused(owner, path + "/skridt", Map.of("on", "2027-11-20", "words", "Senere"), "en dag, der har været");
        assertThat(site.get(owner, path)).bodyText().contains("Vi har holdt møde");
        assertThat(site.get(null, path)).bodyText().doesNotContain("Vi har holdt møde");

        clock.set(LocalDate.of(2027, 1, 14));
        assertThat(site.get(editor, "/min-side")).bodyText().doesNotContain(title);
        clock.set(LocalDate.of(2027, 1, 15));
        assertThat(site.get(editor, "/min-side")).bodyText().contains(title, "15 dage for sent");
        assertThat(site.get(null, "/taskforce?vis=late")).bodyText().contains(title, "15 dage for sent");

        refused(owner, path + "/udfoert", Map.of("version", "7", "result", "Færdig"), "ændret handlingen imens");
        assertThat(site.send(owner, path + "/udfoert", Map.of("version", "1", "result", "Indgangen er åben")))
                .hasStatus3xxRedirection();
        assertThat(site.get(null, "/taskforce")).bodyText().doesNotContain(title);
        assertThat(site.get(null, "/taskforce?vis=done")).bodyText().contains(title, "Udført");
        assertThat(site.get(owner, "/min-side")).bodyText().doesNotContain(title);
        refused(editor, path + "/aflys", Map.of("version", "2", "reason", "Alligevel ikke"), "er afsluttet");
    }

    @Test
    void whatCannotBeIsSaidInASentence() {
        var editor = people.with("committee-secretary", people.municipality());
        var owner = people.with("team-leader", people.department());
        var other = people.department();
        var title = "Kan ikke lade sig gøre";

        var alone = form(owner, other, title, "2026-12-31");
        alone.remove("departments");
        refused(editor, "/taskforce/ny", alone, "på tværs");
        refused(editor, "/taskforce/ny", form(owner, other, title, "2026-11-21"), "Den dag er gået");
        var gone = people.person(other);
        people.leave(gone, LocalDate.of(2026, 11, 1));
        var left = form(owner, other, title, "2026-12-31");
        left.put("owner", gone.number());
        left.put("proposal", "999999");
        left.put("signal", "ikke-et-signal");
        assertThat(site.send(editor, "/taskforce/ny", left))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("er fratrådt", "intet forslag 999999", "Vi kender ikke det signal");
        assertThat(actions.all()).noneMatch(action -> action.title().equals(title));
    }

    @Test
    void ofTwoWhoChangeAnActionTheLaterIsTold() {
        var editor = people.with("policy-secretary", people.municipality());
        var owner = people.with("team-leader", people.department());
        var other = people.department();
        var path = add(editor, form(owner, other, "Først", "2026-12-31"));

        var mine = form(owner, other, "Min titel", "2027-01-31");
        mine.put("version", "1");
        assertThat(site.send(editor, path + "/ret", mine)).hasStatus3xxRedirection();
        var theirs = form(owner, other, "Din titel", "2027-01-31");
        theirs.put("version", "1");
        assertThat(site.send(editor, path + "/ret", theirs))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ændret handlingen imens", "Min titel", "Din titel");
        assertThat(site.send(editor, path + "/aflys", Map.of("version", "2", "reason", "Loven er ændret")))
                .hasStatus3xxRedirection();
        assertThat(site.get(editor, path)).bodyText().contains("Aflyst", "Loven er ændret");
    }

    private String add(Person editor, Map<String, String> form) {
        var answer = site.send(editor, "/taskforce/ny", form);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private void refused(Person who, String path, Map<String, String> form, String why) {
        assertThat(site.send(who, path, form))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(why);
    }

    /** Done from the owner's department together with another. */
    private Map<String, String> form(Person owner, Unit other, String title, String due) {
        return new LinkedHashMap<>(Map.of(
                "title",
                title,
                "purpose",
                "Kun for medarbejdere",
                "unit",
                units.find(owner.unit()).orElseThrow().code(),
                "departments",
                Integer.toString(other.id()),
                "owner",
                owner.number(),
                "due",
                due));
    }
}
