package dk.helhed.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Task;
import dk.helhed.access.signin.DemoPeople;
import dk.helhed.barometer.intake.Intake;
import dk.helhed.barometer.intake.IntakeRequest;
import dk.helhed.barometer.intake.IntakeResult;
import dk.helhed.policies.ShippedPolicies;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/**
 * The whole loop: a figure fails, becomes a signal, a proposal, a line in the budget, a decision and a project, and a year later
 * everybody can read whether it did what was promised. Nobody in it has scripts but the inspector.
 */
// First of those with the demo: another test may put a newer policy of Aarhus into force, and this one follows that of
// 2013.
@Order(2)
@DemoTest
class LoopInBrowserTests {

    private static final String THEME = "aarhus-2013.uddannelse";

    private final DemoPeople demo;
    private final ShippedPolicies shipped;
    private final Intake intake;
    private final Efforts efforts;
    private final EffortChanges changes;
    private final MovableClock clock;

    LoopInBrowserTests(
            DemoPeople demo,
            ShippedPolicies shipped,
            Intake intake,
            Efforts efforts,
            EffortChanges changes,
            MovableClock clock) {
        this.demo = demo;
        this.shipped = shipped;
        this.intake = intake;
        this.efforts = efforts;
        this.changes = changes;
        this.clock = clock;
    }

    @BeforeEach
    void letPeopleArrive() {
        demo.arrive();
        shipped.takeIntoEmptyDatabase();
    }

    @AfterEach
    void backToToday() {
        clock.putForward(Duration.ZERO);
    }

    @Test
    void fromAFailingFigureToWhetherTheProposalKeptItsPromise(
            Visitor secretary, @WithScript Visitor inspector, Visitor citizen) {
        var year = LocalDate.now(clock).getYear();
        inspector.inspectPages();
        secretary.signIn("Palle Politik");
        inspector.signIn("Palle Politik");
        take("751;751-1;" + (year - 2) + ";93", "751;751-1;" + (year - 1) + ";88");

        var signal = signal(secretary, inspector);
        var proposal = propose(secretary, inspector, signal, year);
        decide(secretary, inspector, proposal, LocalDate.now(clock));
        var effort = open(secretary, inspector, proposal);
        citizen.open("/kredsloeb");
        assertThat(theme(citizen)).contains("Signal", "Tidlig sprogstart", "Vedtaget", "Har ventet");

        clock.putForward(Duration.ofDays(400));
        begin(effort);
        take("751;751-1;" + (year + 1) + ";96");
        again(secretary);
        again(inspector);
        followUp(secretary, inspector, proposal);
        citizen.open("/forslag/opfoelgning");
        assertThat(citizen.page().innerText("main"))
                .contains("Tidlig sprogstart", "96", "95", "Det gik, som vi troede.");
        citizen.open(signal);
        assertThat(citizen.page().innerText("main")).contains("96");
        citizen.open("/kredsloeb");
        assertThat(theme(citizen)).contains("Senest hele vejen rundt", "på 400 dage", "Tidlig sprogstart");
        for (var page : List.of("/kredsloeb", "/signaler", "/signaler/regler", "/forslag", "/forslag/opfoelgning")) {
            inspector.looksAt(page);
        }
    }

    private void take(String... rows) {
        var text = "area;indicator;period;value\n" + String.join("\n", rows);
        var file = new ByteArrayResource(text.getBytes(UTF_8));
        var taken = intake.take(new IntakeRequest(file, "skolestart.csv", "kirsten", null, null, false), error -> {
            throw new AssertionError(error);
        });
        assertThat(taken).isInstanceOf(IntakeResult.Stored.class);
    }

    private static String signal(Visitor secretary, Visitor inspector) {
        secretary.open("/signaler");
        secretary.page().locator("form[action*='/signaler/beregn'] button").click();
        secretary.open("/signaler?regel=below-path&tema=" + THEME);
        secretary
                .page()
                .locator("main a[href^='/signaler/']")
                .getByText("Mindst 95 %")
                .first()
                .click();
        var signal = secretary.address();
        assertThat(secretary.page().innerText("main")).contains("88", "93");
        inspector.looksAt(signal);
        secretary.page().locator("form[action*='/tag-op'] button").click();
        assertThat(secretary.page().innerText("main")).contains("Palle Politik");
        return signal;
    }

    private static String propose(Visitor secretary, Visitor inspector, String signal, int year) {
        secretary.open(signal);
        secretary.page().locator("a[href*='/forslag/nyt?signal=']").click();
        inspector.looksAt(secretary.address());
        assertThat(secretary.page().inputValue("[name=challenge]")).contains("88");
        secretary.fill(Map.of("title", "Tidlig sprogstart", "proposed", "Sproghjælp i alle daginstitutioner"));
        secretary.fill(Map.of("target", "Børn på tre til seks år", "grounds", "Det virker i Odense"));
        secretary.check("evidence", "promising");
        secretary.fill(Map.of("budgetYear", "" + (year + 1), "costYear-1", "" + (year + 1), "costAmount-1", "250.000"));
        secretary.page().selectOption("[name='costPayer-1']", "municipality");
        secretary.fill(Map.of("effectIndicator-1", "751-1", "effectYear-1", "" + (year + 1), "effectValue-1", "95"));
        secretary.fill(Map.of("alternatives", "Modtageklasser", "otherwise", "Flere begynder bagud"));
        secretary.check("opens", "project");
        secretary.send();
        var proposal = secretary.address();
        assertThat(proposal).matches("/forslag/\\d+");
        secretary.open(proposal + "/forloeb");
        secretary.send();
        inspector.looksAt(proposal);
        return proposal;
    }

    private static void decide(Visitor secretary, Visitor inspector, String proposal, LocalDate today) {
        var budget = today.getYear() + 1;
        inspector.looksAt(proposal + "/behandling");
        secretary.open(proposal + "/behandling");
        secretary.fill(Map.of("on", today.toString(), "committee", "Børn og Unge", "agenda", "Punkt 4"));
        secretary.fill(Map.of("recommendation", "Udvalget anbefaler forslaget."));
        secretary.send();
        inspector.looksAt("/forslag/ramme/" + budget);
        inspector.looksAt(proposal + "/afgoerelse");
        secretary.open(proposal + "/afgoerelse");
        secretary.check("ruling", "adopted");
        secretary.fill(
                Map.of("on", today.toString(), "body", "Byrådet", "agenda", "Punkt 9", "text", "Som indstillet."));
        secretary.fill(Map.of("granted-" + budget, "250.000"));
        secretary.send();
        assertThat(secretary.page().innerText("main")).contains("Vedtaget", "Som indstillet.");
    }

    private static String open(Visitor secretary, Visitor inspector, String proposal) {
        inspector.looksAt(proposal + "/aabning");
        secretary.open(proposal + "/aabning");
        secretary.send();
        assertThat(secretary.heading()).isEqualTo("Tidlig sprogstart");
        return secretary.address().replace("/projekt/", "");
    }

    /** The gate is tried in a test of its own. */
    private void begin(String effort) {
        assertThat(Acting.as(Task.COMMAND, () -> changes.enter(efforts.find(effort), Phase.RUNNING, "Planen er klar")))
                .isInstanceOf(Outcome.Done.class);
    }

    /** Signs in anew: no session lasts a year. */
    private static void again(Visitor visitor) {
        visitor.page().context().clearCookies();
        visitor.signIn("Palle Politik");
    }

    private static void followUp(Visitor secretary, Visitor inspector, String proposal) {
        secretary.open("/min-side");
        assertThat(secretary.page().innerText("main")).contains("hvad der kom ud af forslag");
        secretary.open("/signaler");
        secretary.page().locator("form[action*='/signaler/beregn'] button").click();
        inspector.looksAt(proposal + "/opfoelgning");
        secretary.open(proposal + "/opfoelgning");
        assertThat(secretary.page().innerText("main")).contains("96");
        secretary.fill(Map.of("conclusion", "Det gik, som vi troede.", "learned", "Begynd før."));
        secretary.send();
    }

    private static String theme(Visitor visitor) {
        return visitor.page()
                .locator(".loop__theme:has(.loop__name:text-is('Uddannelse'))")
                .innerText();
    }
}
