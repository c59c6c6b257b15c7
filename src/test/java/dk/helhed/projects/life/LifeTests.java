package dk.helhed.projects.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Phase;
import dk.helhed.projects.ProjectTest;
import dk.helhed.projects.TestProjects;
import dk.helhed.projects.TestSite;
import dk.helhed.projects.plan.Plans;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way of an effort from the grant to the decision, through the gate and past every refusal. */
@ProjectTest
class LifeTests {

    private static final Map<String, String> CRITERION = Map.ofEntries(
            Map.entry("what", "Flere har et fritidsjob"),
            Map.entry("area", "Aarhus"),
            Map.entry("measure", "Andel med fritidsjob"),
            Map.entry("unit", "procent"),
            Map.entry("people", "Alle deltagere"),
            Map.entry("base", "40"),
            Map.entry("basePeriod", "2025"),
            Map.entry("way", "higher"),
            Map.entry("threshold", "55"),
            Map.entry("due", "2027-06-30"),
            Map.entry("method", "Spørgeskema"));
    private static final Map<String, String> PLAN = Map.ofEntries(
            Map.entry("version", "0"),
            Map.entry("designs", "before-after"),
            Map.entry("evaluator", "own-manager"),
            Map.entry("voices", "De unge selv"),
            Map.entry("voicesHow", "To møder"),
            Map.entry("metStep", "Bliver en fast del af ungdomsskolen."),
            Map.entry("metPayer", "Børn og Unge"),
            Map.entry("unmetStep", "Lukker."),
            Map.entry("unmetPayer", "Ingen"));
    private static final Map<String, String> DECISION = Map.of(
            "conclusion", "anchored",
            "body", "Byrådet",
            "agenda", "Punkt 4",
            "on", "2026-11-20",
            "reasons", "Flere unge fik job.");

    private final TestSite site;
    private final TestPeople people;
    private final TestProjects projects;
    private final Plans plans;
    private Unit team;
    private Person manager;

    LifeTests(TestSite site, TestPeople people, TestProjects projects, Plans plans) {
        this.site = site;
        this.people = people;
        this.projects = projects;
        this.plans = plans;
        team = people.team(people.department());
        manager = people.with("project-manager", team);
    }

    @BeforeEach
    void newTeam() {
        team = people.team(people.department());
        manager = people.with("project-manager", team);
    }

    @Test
    void fromTheGrantThroughTheGateToTheDecision() {
        var effort = projects.project(team, manager, Phase.GRANTED);
        assertThat(site.get(manager, effort.path()))
                .bodyText()
                .contains("indsatsen kan ikke starte: 9 ting mangler i evalueringsplanen", "Se, hvad der kan ske nu");
        assertThat(site.get(null, effort.path() + "/plan")).bodyText().contains("Der er ingen evalueringsplan endnu");

        assertThat(take(manager, effort, "start"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der mangler 9 ting", "Mindst ét succeskriterium", effort.path() + "/plan/ret#unmetPayer");

        writePlan(effort);
        assertThat(site.get(null, effort.path() + "/plan"))
                .bodyText()
                .contains("Mindst 55 % senest 30. juni 2027", "Evalueret af egen projektleder", "Børn og Unge");
        assertThat(take(manager, effort, "start")).hasStatus3xxRedirection();
        assertThat(projects.again(effort).phase()).isEqualTo(Phase.RUNNING);

        assertThat(take(manager, effort, "evaluate"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kriterium 1 er ikke vurderet");
        measureAndJudge(effort);
        assertThat(take(manager, effort, "evaluate")).hasStatus3xxRedirection();

        var secretary = people.with("committee-secretary", people.department());
        assertThat(site.get(null, effort.path())).bodyText().contains("ingen har besluttet, hvad der skal ske");
        assertThat(take(secretary, effort, "end"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der er ingen beslutning om det");
        decide(effort, secretary);
        assertThat(take(manager, effort, "start"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det kan ikke ske i den fase");
    }

    private void writePlan(Effort effort) {
        assertThat(site.send(manager, effort.path() + "/plan/kriterium/ny", with(CRITERION, "threshold", "30")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Højere er bedre, men 30 er lavere end tallet i dag, 40", "value=\"30\"");
        assertThat(site.send(manager, effort.path() + "/plan/kriterium/ny", CRITERION))
                .hasStatus3xxRedirection();
        assertThat(site.send(manager, effort.path() + "/plan/ret", PLAN)).hasStatus3xxRedirection();
    }

    private void measureAndJudge(Effort effort) {
        var criterion = effort.path() + "/resultater/kriterium/" + criterion(effort);
        var measured = Map.of(
                "value", "40", "people", "100", "comparison", "40", "comparisonPeople", "100", "evidence", "Skema");
        assertThat(site.send(manager, criterion + "/ny", with(measured, "period", "2025")))
                .hasStatus3xxRedirection();
        assertThat(site.send(manager, criterion + "/ny", with(measured, "period", "2025")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der er allerede en måling fra den tid");
        assertThat(site.send(manager, criterion + "/ny", with(measured, "period", "2030")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Den tid er ikke kommet endnu");
        var later = with(with(with(measured, "period", "2026K3"), "value", "60"), "comparison", "45");
        assertThat(site.send(manager, criterion + "/ny", later)).hasStatus3xxRedirection();
        assertThat(site.get(null, effort.path() + "/resultater"))
                .bodyText()
                .contains(
                        "Det nyeste tal når målet",
                        "Forskel: +15 procentpoint",
                        "mellem −4,3 og +34,0 procentpoint",
                        "Nul ligger i det spænd",
                        "<svg");
        var judged = Map.of("version", "0", "verdict", "reached", "reason", "60 procent har job.");
        assertThat(site.send(manager, criterion + "/vurdering", judged)).hasStatus3xxRedirection();
        assertThat(site.send(manager, criterion + "/vurdering", judged))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har rettet");
    }

    private void decide(Effort effort, Person secretary) {
        var path = effort.path() + "/beslutning/ny";
        var version = Integer.toString(projects.again(effort).version());
        assertThat(site.send(manager, path, DECISION)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.send(secretary, path, with(DECISION, "version", version)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv, hvor mange kroner om året", "Skriv, hvem der betaler");
        assertThat(site.get(null, effort.path() + "/beslutning"))
                .bodyText()
                .contains("Nu mangler en beslutning", "Bliver en fast del af ungdomsskolen.");

        var whole = with(with(with(DECISION, "version", version), "yearly", "250000"), "payer", "Børn og Unge");
        assertThat(site.send(secretary, path, whole)).hasStatus3xxRedirection();
        assertThat(projects.again(effort).phase()).isEqualTo(Phase.ANCHORED);
        assertThat(site.get(null, effort.path() + "/beslutning"))
                .bodyText()
                .contains("Forankret i drift", "Byrådet, 20. november 2026", "250.000 kr.", "Flere unge fik job.");
        assertThat(site.get(null, effort.path()))
                .bodyText()
                .contains("Der blev truffet en beslutning", "Byrådet, Punkt 4");
        assertThat(site.send(secretary, path, whole)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aRunningEffortCanOnlyBeEndedAndACorrectionStandsBesideWhatItCorrects() {
        var effort = projects.project(team, manager, Phase.RUNNING);
        var secretary = people.with("committee-secretary", people.department());
        var path = effort.path() + "/beslutning/ny";
        var funded = with(with(with(DECISION, "version", "1"), "yearly", "1"), "payer", "Byrådet");

        assertThat(site.send(secretary, path, funded))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("kun Afslut kan besluttes før tid");
        assertThat(site.send(secretary, path, with(funded, "conclusion", "ended")))
                .hasStatus3xxRedirection();
        assertThat(projects.again(effort).phase()).isEqualTo(Phase.ENDED);

        var page = site.get(secretary, effort.path() + "/beslutning").getResponse();
        var correction = correctionIn(page);
        var corrected = with(with(with(funded, "conclusion", "ended"), "version", "2"), "reasons", "Pengene slap op.");
        assertThat(site.send(secretary, correction, corrected)).hasStatus3xxRedirection();
        assertThat(site.send(secretary, correction, corrected))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har rettet den beslutning imens");
        assertThat(site.get(null, effort.path() + "/beslutning"))
                .bodyText()
                .contains("Pengene slap op.", "Flere unge fik job.", "Rettet af en senere", "Rettelse");
    }

    @Test
    void ofTwoWhoWriteOnePlanTheLaterSeesWhatTheOtherWroteAndLosesNothing() {
        var effort = projects.project(team, manager, Phase.GRANTED);
        var colleague = people.with("evaluator", people.department());
        var path = effort.path() + "/plan/ret";
        site.send(colleague, path, with(PLAN, "voices", "Deres stemmer"));

        assertThat(site.send(manager, path, with(PLAN, "voices", "Mine stemmer")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har rettet, mens du skrev", "Deres stemmer", "Mine stemmer");
        assertThat(site.send(manager, path, with(with(PLAN, "voices", "Mine stemmer"), "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(site.get(null, effort.path() + "/plan"))
                .bodyText()
                .contains("Mine stemmer")
                .doesNotContain("Deres stemmer");
    }

    @Test
    void anIndicatorIsReadFromTheBarometerAndThePlanOfARunningEffortIsNotChangedInSilence() {
        var effort = projects.project(team, manager, Phase.RUNNING);
        var path = effort.path() + "/plan/kriterium/";
        var byIndicator = with(with(with(CRITERION, "measure", ""), "unit", ""), "indicator", "1.2 Beskæftigelse");

        assertThat(site.send(manager, path + "ny", with(byIndicator, "indicator", "99.9")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vi kender ingen indikator, der hedder 99.9");
        assertThat(site.send(manager, path + "ny", byIndicator)).hasStatus3xxRedirection();
        assertThat(site.get(null, effort.path() + "/resultater"))
                .hasStatusOk()
                .bodyText()
                .contains("Ikke vurderet endnu");
        assertThat(site.get(null, effort.path()))
                .bodyText()
                .contains("Evalueringsplanen blev rettet, efter indsatsen var begyndt");
        assertThat(site.send(manager, path + criterion(effort) + "/fjern", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(site.get(null, effort.path() + "/resultater"))
                .bodyText()
                .contains("Der er ingen resultater at vise");
    }

    @Test
    void theCourseOfAnEffortIsSeenByThoseWhoMayChangeIt() {
        var effort = projects.project(team, manager, Phase.GRANTED);
        var stranger = people.with("project-manager", people.team(people.department()));

        assertThat(site.get(stranger, effort.path() + "/forloeb")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(take(stranger, effort, "shelve")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.send(manager, effort.path() + "/forloeb", Map.of("transition", "shelve", "version", "9")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Indsatsen er ændret, siden du åbnede siden");
        assertThat(take(manager, effort, "grant")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(take(manager, effort, "shelve")).hasStatus3xxRedirection();
    }

    private static String correctionIn(MockHttpServletResponse page) {
        try {
            var found = Pattern.compile("/projekt/[^\"]+/beslutning/[0-9a-f-]{36}/ret")
                    .matcher(page.getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long criterion(Effort effort) {
        return Acting.as(
                Task.COMMAND, () -> plans.of(effort).criteria().getFirst().id());
    }

    private MvcTestResult take(Person who, Effort effort, String transition) {
        var version = Integer.toString(projects.again(effort).version());
        return site.send(who, effort.path() + "/forloeb", Map.of("transition", transition, "version", version));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String text) {
        var changed = new HashMap<>(form);
        changed.put(field, text);
        return changed;
    }
}
