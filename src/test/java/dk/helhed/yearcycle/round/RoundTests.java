package dk.helhed.yearcycle.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Desk;
import dk.helhed.policies.TestPolicies;
import dk.helhed.projects.Phase;
import dk.helhed.projects.TestProjects;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How committees are asked and answer. A year has one round only, so each test has years of its own. */
@CycleTest
class RoundTests {

    private final TestSite site;
    private final TestPeople people;
    private final TestPolicies policies;
    private final TestProjects projects;
    private final Rounds rounds;
    private final RoundChanges changes;
    private final TestClock clock;
    private final String committee = "Prøveudvalg " + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person editor;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Unit department;

    private String policy = "";

    RoundTests(
            TestSite site,
            TestPeople people,
            TestPolicies policies,
            TestProjects projects,
            Rounds rounds,
            RoundChanges changes,
            TestClock clock) {
        this.site = site;
        this.people = people;
        this.policies = policies;
        this.projects = projects;
        this.rounds = rounds;
        this.changes = changes;
        this.clock = clock;
    }

    @BeforeEach
    void follow() {
        editor = people.with("committee-secretary", people.municipality());
        department = people.department();
        projects.project(department, null, Phase.IDEA);
        policy = policies.newId();
        policies.take(TestPolicies.head(policy, "751") + """
                adopted: {on: 2026-01-01, by: Byrådet}
                valid: {from: 2026-01-01}
                focusAreas:
                  - {key: job, title: {da: Prøvetema job}, committee: %s}
                  - {key: fri, title: {da: Prøvetema fritid}}
                goals:
                  - {key: g, text: {da: Flere i job.}, focusArea: job}
                """.formatted(committee));
    }

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void aCommitteeIsAskedRemindedAnswersLateAndIsReadByEverybody() {
        var team = people.team(department);
        var leader = people.with("team-leader", department);
        var writer = people.with("project-manager", team);
        open(2027, "2027-01-31");
        assertThat(site.get(editor, "/min-side")).bodyText().contains("Giv alle ark i udvalgsrunden 2027");
        var sheet = sheet(2027);
        done(editor, sheet + "/enhed", Map.of("version", "1", "unit", department.code()));

        reminders(leader);
        assertThat(site.get(people.with("team-leader", people.department()), sheet))
                .hasStatus(NOT_FOUND);
        done(leader, sheet + "/giv-videre", Map.of("version", "2", "person", writer.number()));
        assertThat(site.get(writer, "/min-side")).bodyText().contains(committee, "er givet til dig");
        assertThat(site.get(leader, sheet)).bodyText().contains(writer.name(), "Prøvetema job", "Flere i job.");

        done(writer, sheet, answer("3", "save", "Nyt: en jobmesse"));
        assertThat(site.send(leader, sheet, answer("3", "save", "Nyt: en mentorordning")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har ændret arket imens", "Nyt: en jobmesse", "Nyt: en mentorordning");
        clock.set(LocalDate.of(2027, 2, 2));
        assertThat(site.get(leader, "/min-side")).bodyText().contains(committee, "2 dage for sent");
        assertThat(site.get(editor, "/min-side")).bodyText().contains("Luk udvalgsrunden 2027");
        assertThat(site.send(writer, sheet, Map.of("version", "4", "act", "send", "initiatives", "x", "status", "y")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Her mangler et svar");
        done(writer, sheet, answer("4", "send", "Nyt: en jobmesse"));

        assertThat(rounds.asked(2027))
                .filteredOn(answer -> answer.committee().equals(committee))
                .singleElement()
                .satisfies(answer -> assertThat(answer.daysLate()).isEqualTo(2));
        closeAndRead(sheet, writer);
    }

    private void reminders(Person leader) {
        assertThat(site.get(leader, "/min-side")).bodyText().doesNotContain(committee);
        clock.set(LocalDate.of(2027, 1, 16));
        assertThat(site.get(leader, "/min-side")).bodyText().doesNotContain(committee);
        clock.set(LocalDate.of(2027, 1, 17));
        assertThat(site.get(leader, "/min-side")).bodyText().contains("Svar for " + committee);
        clock.reset();
    }

    private void closeAndRead(String sheet, Person writer) {
        assertThat(site.get(null, "/runder/2027/svar")).hasStatus(NOT_FOUND);
        assertThat(site.get(null, "/runder")).bodyText().doesNotContain("Udvalgsrunden 2027");
        done(editor, "/runder/2027/luk", Map.of("version", "1"));
        assertThat(site.get(null, "/runder")).bodyText().contains("Udvalgsrunden 2027", "/runder/2027/svar");
        assertThat(site.get(null, "/runder/2027/svar"))
                .bodyText()
                .contains(committee, "Nyt: en jobmesse", "2 dage efter fristen")
                .doesNotContain(writer.name());
        assertThat(text(site.get(null, "/runder/2027/svar.csv"))).contains(committee, "2027-02-02,2");

        assertThat(site.send(writer, sheet + "/genaabn", Map.of("version", "5", "reason", "")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        done(writer, sheet + "/genaabn", Map.of("version", "5", "reason", "Tallet var forkert"));
        assertThat(site.get(null, "/runder/2027/svar")).bodyText().contains("Nyt: en jobmesse");
        done(writer, sheet, answer("6", "send", "Nyt: to jobmesser"));
        assertThat(site.get(null, "/runder/2027/svar"))
                .bodyText()
                .contains("Nyt: to jobmesser", "2 dage efter fristen")
                .doesNotContain("Nyt: en jobmesse");
        assertThat(site.get(writer, sheet)).bodyText().contains("Tallet var forkert", "Givet videre til");
    }

    @Test
    void theNextYearGoesToTheSameUnitAndShowsWhatWasAnswered() {
        var leader = people.with("team-leader", department);
        open(2025, "2026-11-30");
        var first = sheet(2025);
        done(editor, first + "/enhed", Map.of("version", "1", "unit", department.code()));
        done(leader, first, answer("2", "send", "Sådan var det sidst"));
        open(2026, "2026-12-31");

        assertThat(site.get(leader, sheet(2026)))
                .bodyText()
                .contains("Svaret i 2025", "Sådan var det sidst", department.name());
        assertThat(site.get(leader, "/runder/2026"))
                .bodyText()
                .contains("Ingen svarer", "Prøvetema fritid")
                .doesNotContain("Giv temaet et udvalg", "Luk runden");
        var theme = policy + ".fri";
        assertThat(site.get(editor, "/runder/2026")).bodyText().contains("Giv temaet et udvalg", theme);
        done(editor, "/runder/2026/ark/ny", Map.of("theme", theme, "committee", "Fritidsudvalget"));
        assertThat(site.send(editor, "/runder/2026/ark/ny", Map.of("theme", theme, "committee", "Fritidsudvalget")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("allerede spurgt");
        done(editor, sheet(2026) + "/fritag", Map.of("version", "1", "reason", "Ikke i år"));
        assertThat(site.get(leader, "/runder/2026")).bodyText().contains("Skal ikke svare", "Ikke i år");
    }

    @Test
    void whatCannotBeIsSaidInASentence() {
        open(2028, "2026-12-31");
        refused(editor, "/runder/ny", Map.of("year", "2028", "deadline", "2026-12-31"), "allerede en runde for 2028");
        refused(editor, "/runder/ny", Map.of("year", "2040", "deadline", "2026-12-31"), "år fra 2024 til 2028");
        refused(editor, "/runder/2028/frist", Map.of("version", "1", "deadline", "2026-01-01"), "Den dag er gået");
        var sheet = sheet(2028);
        var pass = sheet + "/giv-videre";
        refused(editor, pass, Map.of("version", "1", "person", editor.number()), "hører ikke til nogen enhed");
        done(editor, sheet + "/enhed", Map.of("version", "1", "unit", department.code()));
        var elsewhere = people.department();
        refused(editor, pass, Map.of("version", "2", "unit", elsewhere.code()), "hører ikke til");
        var stranger = people.with("team-leader", elsewhere);
        refused(editor, pass, Map.of("version", "2", "person", stranger.number()), "arbejder ikke i");
        refused(
                editor,
                pass,
                Map.of("version", "2", "person", people.person(department).number()),
                "ingen rolle");
        var gone = people.with("team-leader", department);
        people.leave(gone, LocalDate.of(2026, 11, 1));
        refused(editor, pass, Map.of("version", "2", "person", gone.number()), "er fratrådt");
        refused(editor, pass, Map.of("version", "1", "unit", department.code()), "En anden har ændret arket imens");

        Acting.as(people.actor(editor), () -> {
            changes.end(2028);
            return true;
        });
        refused(editor, sheet, answer("2", "send", "For sent"), "Rapporten for 2028 er godkendt");
        assertThat(site.get(null, "/runder/2028/svar")).bodyText().contains(committee, "Udvalget har ikke svaret");
    }

    private void open(int year, String deadline) {
        done(editor, "/runder/ny", Map.of("year", Integer.toString(year), "deadline", deadline));
    }

    private static Map<String, String> answer(String version, String act, String initiatives) {
        return new LinkedHashMap<>(Map.of(
                "version", version, "act", act, "initiatives", initiatives, "status", "Det går", "obstacles", "Intet"));
    }

    private void done(Person who, String path, Map<String, String> form) {
        var answer = site.send(who, path, form);
        assertThat(answer.getResponse().getStatus())
                .as(path + "\n" + text(answer))
                .isEqualTo(302);
    }

    private void refused(Person who, String path, Map<String, String> form, String why) {
        assertThat(site.send(who, path, form))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(why);
    }

    /** The path of the committee's sheet. */
    private String sheet(int year) {
        var found = Pattern.compile("href=\"(/runder/ark/[0-9a-f-]+)\">" + committee)
                .matcher(text(site.get(editor, "/runder/" + year)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(MvcTestResult answer) {
        return Desk.text(answer);
    }
}
