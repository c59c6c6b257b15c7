package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import dk.helhed.access.signin.DemoPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * A project is applied for, granted, held back by the gate, started, reported on, measured, evaluated and decided. Nobody in it
 * has scripts but the inspector, who looks at the pages they meet.
 */
@BrowserTest
@TestPropertySource(properties = "helhed.sign-in.demo=true")
class ProjectLifeInBrowserTests {

    private static final String EFFORT = "/projekt/lektiehjaelp-paa-havnen";

    private final DemoPeople demo;
    private final LocalDate today;

    ProjectLifeInBrowserTests(DemoPeople demo, Clock clock) {
        this.demo = demo;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void letPeopleArrive() {
        demo.arrive();
    }

    @Test
    void fromAnApplicationToADecisionThatAnchorsIt(
            Visitor manager, Visitor evaluator, Visitor secretary, @WithScript Visitor inspector, Visitor citizen) {
        inspector.page().addInitScript(AxeBuilder.getAxeScript());
        signIn(manager, "Petra Projekt");
        signIn(evaluator, "Eva Evaluering");
        signIn(secretary, "Ulla Udvalg");
        signIn(inspector, "Petra Projekt");

        var application = apply(manager, secretary);
        assertSound(inspector, application);
        review(evaluator, application);
        grant(secretary, application);
        assertSound(inspector, application + "/brev");
        plan(manager, inspector);
        report(manager, inspector);
        measure(manager, inspector);
        decide(secretary, inspector);

        citizen.open(EFFORT + "/beslutning");
        assertThat(citizen.page().innerText("main")).contains("Kulturudvalget", "Det virker for mange.", "I drift");
        for (var page : List.of("", "/plan", "/kvartaler", "/resultater", "/beslutning", "/oekonomi")) {
            assertSound(inspector, EFFORT + page);
        }
    }

    private String apply(Visitor manager, Visitor secretary) {
        secretary.open("/puljer/ny");
        fill(secretary, Map.of("name", "Havnepuljen", "purpose", "Til fællesskaber", "applicants", "Alle"));
        fill(secretary, Map.of("payer", "Aarhus Kommune", "total", "1.000.000", "contact", "Sekretariatet"));
        fill(
                secretary,
                Map.of(
                        "mailbox",
                        "pulje@eksempel.dk",
                        "deadline",
                        today.plusDays(30).toString()));
        send(secretary);
        manager.open("/projekter/ny?title=Lektiehjælp på havnen");
        fill(manager, Map.of("area", "Aarhus", "targetGroup", "Elever", "starts", "2026-01-01", "ends", "2027-12-31"));
        send(manager);
        assertThat(manager.address()).isEqualTo(EFFORT);
        var number = manager.page().innerText(".kicker").replaceFirst("(?s).*?(P\\d+).*", "$1");

        manager.open("/ansoegninger/ny?pulje=havnepuljen");
        fill(manager, Map.of("effort", number));
        send(manager);
        fill(manager, Map.of("amount", "200.000", "cofinancing", "0"));
        send(manager);
        for (var step : List.of("challenge", "targetGroup", "effects", "results", "activities", "resources")) {
            fill(manager, Map.of(step, "Vi gør det sammen."));
        }
        send(manager);
        var application = manager.address().replaceFirst("/skriv.*", "");
        manager.open(application + "/skriv/send");
        send(manager);
        assertThat(manager.address()).isEqualTo(application);
        return application;
    }

    private static void review(Visitor evaluator, String application) {
        evaluator.open(application + "/bedoem");
        for (var question : List.of("need", "plan", "evidence", "value", "anchoring")) {
            check(evaluator, question, "4");
            fill(evaluator, Map.of(question + "-reason", "Godt begrundet."));
        }
        fill(evaluator, Map.of("reasonFor", "Mange vil være med.", "reasonAgainst", "Frivillige kan mangle."));
        send(evaluator);
        assertThat(evaluator.address()).isEqualTo(application);
    }

    private static void grant(Visitor secretary, String application) {
        secretary.open(application + "/afgoer");
        check(secretary, "verdict", "grant");
        fill(secretary, Map.of("granted", "200.000", "reasons", "Et godt projekt til prisen."));
        send(secretary);
        assertThat(secretary.page().innerText("main")).contains("200.000", "Et godt projekt til prisen.");
    }

    private static void plan(Visitor manager, Visitor inspector) {
        manager.open(EFFORT + "/forloeb");
        assertThat(manager.page().innerText("main")).contains("Bevilget");
        assertThat(manager.page().locator("input[name=transition][value=start]").count())
                .as("the gate is shut")
                .isZero();
        assertSound(inspector, EFFORT + "/forloeb");
        assertSound(inspector, EFFORT + "/plan/ret");

        manager.open(EFFORT + "/plan/ret");
        check(manager, "designs", "before-after");
        check(manager, "evaluator", "own-manager");
        fill(manager, Map.of("voices", "Eleverne", "voicesHow", "Samtaler hvert halve år"));
        fill(manager, Map.of("metStep", "Det bliver fast", "metPayer", "Kommunen", "unmetStep", "Vi stopper"));
        fill(manager, Map.of("unmetPayer", "Ingen"));
        send(manager);
        manager.open(EFFORT + "/plan/kriterium/ny");
        fill(manager, Map.of("what", "Flere afleverer", "people", "Elever", "measure", "Andel", "unit", "procent"));
        fill(manager, Map.of("base", "40", "basePeriod", "2025", "threshold", "30", "due", "2027-06-30"));
        fill(manager, Map.of("method", "Optælling"));
        check(manager, "way", "higher");
        send(manager);
        assertThat(manager.page().innerText("main")).contains("30 er lavere end tallet i dag, 40");
        fill(manager, Map.of("threshold", "60"));
        send(manager);

        manager.open(EFFORT + "/forloeb");
        manager.page().locator("form:has(input[value=start]) button").first().click();
        manager.open(EFFORT);
        assertThat(manager.page().innerText(".kicker")).contains("I gang");
    }

    private void report(Visitor manager, Visitor inspector) {
        manager.open(EFFORT + "/kvartaler/ny");
        check(manager, "color", "red");
        fill(manager, Map.of("reason", "For få frivillige"));
        send(manager);
        assertThat(manager.page().innerText("main")).contains("Rød kræver en handleplan");
        assertSound(inspector, EFFORT + "/kvartaler/ny");
        fill(manager, Map.of("plan", "Vi hverver flere", "responsible", "Teamet"));
        fill(manager, Map.of("planUntil", today.plusDays(40).toString()));
        send(manager);
        assertThat(manager.address()).isEqualTo(EFFORT + "/kvartaler");
        assertThat(manager.page().innerText("main")).contains("For få frivillige", "Vi hverver flere");
    }

    private static void measure(Visitor manager, Visitor inspector) {
        manager.open(EFFORT + "/resultater");
        var form = manager.page().locator("main a[href$='/ny']").first().getAttribute("href");
        assertSound(inspector, form);
        manager.open(form);
        fill(manager, Map.of("period", "2026", "value", "65", "people", "40", "evidence", "Optælling i uge 45"));
        send(manager);
        manager.page().locator("main a[href$='/vurdering']").first().click();
        check(manager, "verdict", "reached");
        fill(manager, Map.of("reason", "65 er over 60"));
        send(manager);
        manager.open(EFFORT + "/forloeb");
        manager.page().locator("form:has(input[value=evaluate]) button").first().click();
        manager.open(EFFORT);
        assertThat(manager.page().innerText("main")).contains("ingen har besluttet");
    }

    private void decide(Visitor secretary, Visitor inspector) {
        secretary.open(EFFORT + "/beslutning/ny");
        check(secretary, "conclusion", "anchored");
        fill(secretary, Map.of("body", "Kulturudvalget", "on", today.toString(), "agenda", "Punkt 7"));
        fill(secretary, Map.of("reasons", "Det virker for mange."));
        send(secretary);
        assertThat(secretary.page().innerText("main"))
                .as("lasting money is asked for")
                .contains("Intet er gemt");
        fill(secretary, Map.of("yearly", "300.000", "payer", "Kommunen"));
        send(secretary);
        assertThat(secretary.address()).isEqualTo(EFFORT + "/beslutning");
        assertThat(inspector.open(EFFORT)).isEqualTo(200);
    }

    private static void signIn(Visitor visitor, String name) {
        visitor.open("/log-ind");
        visitor.page().locator("button:has-text('" + name + "')").click();
    }

    private static void fill(Visitor visitor, Map<String, String> fields) {
        fields.forEach((name, text) ->
                visitor.page().locator("main [name='" + name + "']").first().fill(text));
    }

    private static void check(Visitor visitor, String name, String value) {
        visitor.page()
                .locator("main [name='" + name + "'][value='" + value + "']")
                .check();
    }

    private static void send(Visitor visitor) {
        visitor.page()
                .locator("main form[method=post] button.button-primary")
                .first()
                .click();
    }

    private static void assertSound(Visitor inspector, String address) {
        for (var language : List.of("da", "en")) {
            var shown = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
            assertThat(inspector.wide(360).open(shown)).as(shown).isEqualTo(200);
            assertThat(inspector.page().evaluate(Scripts.OVERFLOW)).as(shown).isEqualTo("");
            assertThat((List<?>) inspector.page().evaluate(Scripts.AXE, PagesTests.RULES))
                    .as(shown)
                    .isEmpty();
        }
    }
}
