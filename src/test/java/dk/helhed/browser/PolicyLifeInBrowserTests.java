package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.helhed.OwnerDatabase;
import dk.helhed.access.signin.DemoPeople;
import dk.helhed.policies.ShippedPolicies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A policy is copied, changed, sent round, heard about, adopted, and takes the place of the one before. Nobody in it has scripts
 * but the inspector, who looks at each page they meet.
 */
@DemoTest
class PolicyLifeInBrowserTests {

    private static final String POLICY = "/politik/aarhus-2027";
    private static final String COMMITTEE = "Integrationsudvalget";

    private final DemoPeople demo;
    private final ShippedPolicies shipped;
    private final OwnerDatabase database;
    private final LocalDate today;

    PolicyLifeInBrowserTests(DemoPeople demo, ShippedPolicies shipped, OwnerDatabase database, Clock clock) {
        this.demo = demo;
        this.shipped = shipped;
        this.database = database;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void letPeopleArrive() {
        demo.arrive();
        shipped.takeIntoEmptyDatabase();
    }

    /** The number in the comment is nobody's: it would be of somebody born in 2057. */
    @Test
    void fromACopyToAnAdoptedPolicyThatTakesThePlaceOfTheOldOne(
            Visitor secretary, Visitor committee, Visitor citizen, @WithScript Visitor inspector) {
        inspector.inspectPages();
        signIn(secretary, "Palle Politik");
        signIn(inspector, "Palle Politik");
        signIn(committee, "Ulla Udvalg");

        write(secretary, inspector);
        ask(secretary, inspector);
        answer(committee, inspector);
        openTheHearing(secretary, inspector);
        speak(citizen, inspector);
        moderate(secretary, inspector);
        citizen.open(POLICY + "/hoering");
        assertThat(citizen.page().innerText("main")).contains("Husk de ældre.", "Det gør vi.");
        adopt(secretary, inspector);

        citizen.open("/politik/aarhus-2013");
        assertThat(citizen.page().innerText("main")).contains("Politikken gælder ikke længere.");
        citizen.link("Se den, der afløste den").click();
        assertThat(citizen.heading()).isEqualTo("Medborgerskab 2027");
        assertThat(citizen.page().innerText("main")).contains("Mange flere kommer i arbejde.");
        assertThat(citizen.complaints()).allMatch(complaint -> complaint.contains("422"));
    }

    private static void write(Visitor secretary, Visitor inspector) {
        assertSound(inspector, "/politikker/ny");
        secretary.open("/politikker");
        secretary.link("Ny politik").click();
        secretary.page().selectOption("#basis", "aarhus-2013");
        fill(secretary, "title", "Medborgerskab 2027");
        fill(secretary, "id", "aarhus-2027");
        send(secretary, "form[action^='/politikker/ny']:not([enctype])");
        assertThat(secretary.address()).isEqualTo(POLICY + "/forloeb");

        secretary.open(POLICY + "/ret/forside");
        fill(secretary, "committee", COMMITTEE);
        send(secretary, "form.narrow-form");
        secretary.open(POLICY + "/ret/punkt/flere-i-arbejde");
        fill(secretary, "text.da", "Mange flere kommer i arbejde.");
        send(secretary, "form.narrow-form");
        assertThat(secretary.address()).isEqualTo(POLICY + "/ret#flere-i-arbejde");
        assertThat(secretary.page().innerText("main")).contains("Mange flere kommer i arbejde.");
        for (var page : List.of(
                POLICY,
                POLICY + "/ret",
                POLICY + "/ret/forside",
                POLICY + "/ret/punkt/flere-i-arbejde",
                POLICY + "/ret/punkt/almindelig-klasse-95",
                POLICY + "/ret/nyt/commitment",
                POLICY + "/ret/nyt/effect-goal?maal=flere-i-arbejde",
                POLICY + "/beslutning/flere-i-arbejde",
                "/politikker/sammenlign?fra=aarhus-2013&til=aarhus-2027")) {
            assertSound(inspector, page);
        }
    }

    private void ask(Visitor secretary, Visitor inspector) {
        assertSound(inspector, POLICY + "/forloeb");
        secretary.open(POLICY + "/forloeb");
        step(secretary, "start-round").locator("#until").fill(today.plusDays(14).toString());
        send(secretary, stepForm("start-round"));
        assertThat(secretary.page().innerText("main")).contains(COMMITTEE);
        assertSound(inspector, POLICY + "/forloeb");
    }

    private static void answer(Visitor committee, Visitor inspector) {
        assertSound(inspector, POLICY + "/svar/1");
        committee.open(POLICY + "/forloeb");
        committee.page().locator("#runde a").first().click();
        committee.page().locator("input[name=verdict][value=changes]").check();
        fill(committee, "text", "Sæt et tal på.");
        send(committee, "form.narrow-form");
        assertThat(committee.page().innerText("#runde")).contains("Sæt et tal på.", "Ulla Udvalg");
    }

    private void openTheHearing(Visitor secretary, Visitor inspector) {
        secretary.open(POLICY + "/forloeb");
        step(secretary, "open-hearing")
                .locator("#until")
                .fill(today.plusDays(14).toString());
        assertSound(inspector, POLICY + "/forloeb");
        send(secretary, stepForm("open-hearing"));
        assertSound(inspector, POLICY + "/hoering");
        assertSound(inspector, POLICY + "/hoering/indlaeg");
    }

    private static void speak(Visitor citizen, Visitor inspector) {
        citizen.open(POLICY);
        citizen.link("Gå til høringen").click();
        fill(citizen, "text", "Ring til 010157-5000, hun ved det.");
        fill(citizen, "name", "Amina");
        send(citizen, "form.narrow-form");
        assertThat(citizen.page().locator("#text-error").innerText()).contains("personnummer");
        assertThat(citizen.page().locator("#name").inputValue()).isEqualTo("Amina");

        fill(citizen, "text", "Husk de ældre.");
        send(citizen, "form.narrow-form");
        assertThat(citizen.address()).isEqualTo(POLICY + "/hoering?tak=1");
        assertThat(citizen.page().innerText("main")).doesNotContain("Husk de ældre.");
        assertSound(inspector, POLICY + "/hoering?tak=1");
        assertSound(inspector, POLICY + "/hoering/indlaeg");
    }

    private static void moderate(Visitor secretary, Visitor inspector) {
        secretary.open(POLICY + "/hoering/indlaeg");
        send(secretary, "form[action$='/vis']");
        secretary.page().locator("textarea[name=answer]").fill("Det gør vi.");
        assertSound(inspector, POLICY + "/hoering/indlaeg");
        send(secretary, "form[action$='/svar']");
        assertSound(inspector, POLICY + "/hoering/indlaeg");
        assertSound(inspector, POLICY + "/hoering");
    }

    private void adopt(Visitor secretary, Visitor inspector) {
        database.sql("update policies.step set until = :day where policy = 'aarhus-2027'")
                .param("day", today.minusDays(1))
                .update();
        assertSound(inspector, POLICY + "/forloeb");
        secretary.open(POLICY + "/forloeb");
        var form = step(secretary, "adopt");
        form.locator("#on").fill(today.plusDays(1).toString());
        form.locator("#by").fill("Aarhus Byråd");
        form.locator("#agenda").fill("Punkt 7");
        send(secretary, stepForm("adopt"));
        assertThat(secretary.count("#on-error")).isEqualTo(1);
        assertThat(step(secretary, "adopt").locator("#agenda").inputValue()).isEqualTo("Punkt 7");

        step(secretary, "adopt").locator("#on").fill(today.toString());
        send(secretary, stepForm("adopt"));
        assertThat(secretary.page().locator(".stages__stage--now").innerText()).contains("Vedtaget");
        for (var page : List.of(
                POLICY + "/forloeb",
                POLICY,
                POLICY + "/huller",
                POLICY + "/punkt/flere-i-arbejde",
                POLICY + "/punkt/almindelig-klasse-95",
                POLICY + "/punkt/uddannelse",
                "/politik/aarhus-2007",
                "/politikker",
                "/politikker/sammenlign?fra=aarhus-2007&til=aarhus-2027")) {
            assertSound(inspector, page);
        }
    }

    @Test
    void aStatusIsSetByHandOnPagesThatFitAPhone(@WithScript Visitor evaluator) {
        evaluator.inspectPages();
        signIn(evaluator, "Eva Evaluering");
        var effect = "/politik/aarhus-2007/punkt/beskaeftigelse-3-point";
        evaluator.open(effect + "/status");
        evaluator.page().locator("input[name=status][value=LIMITED]").check();
        fill(evaluator, "reason", "Tallet er for gammelt.");
        send(evaluator, "form.narrow-form");

        assertThat(evaluator.page().innerText("main")).contains("Eva Evaluering", "Tallet er for gammelt.");
        assertThat(evaluator.complaints()).isEmpty();
        assertSound(evaluator, effect);
        assertSound(evaluator, effect + "/status");
        assertSound(evaluator, "/politik/aarhus-2007");
    }

    private static void signIn(Visitor visitor, String name) {
        visitor.open("/log-ind");
        visitor.tabTo(name);
        visitor.enter();
    }

    private static void fill(Visitor visitor, String field, String text) {
        visitor.page().locator("[id='" + field + "']").fill(text);
    }

    private static String stepForm(String step) {
        return "form:has(input[name=step][value=" + step + "])";
    }

    private static Locator step(Visitor visitor, String step) {
        return visitor.page().locator(stepForm(step));
    }

    private static void send(Visitor visitor, String form) {
        visitor.page().locator(form + " button[type=submit]").first().click();
    }

    private static void assertSound(Visitor inspector, String address) {
        for (var language : List.of("da", "en")) {
            var shown = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
            assertThat(inspector.wide(360).open(shown)).as(shown).isEqualTo(200);
            assertThat(inspector.page().evaluate(Scripts.OVERFLOW)).as(shown).isEqualTo("");
            assertThat(inspector.flaws()).as(shown).isEmpty();
            assertThat(inspector.complaints()).as(shown).isEmpty();
        }
    }
}
