package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.signin.DemoPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A project is applied for, granted, held back by the gate, started, reported on, measured, evaluated and decided. Nobody in it
 * has scripts but the inspector, who looks at the pages they meet.
 */
@DemoTest
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
        inspector.inspectPages();
        manager.signIn("Petra Projekt");
        evaluator.signIn("Eva Evaluering");
        secretary.signIn("Ulla Udvalg");
        inspector.signIn("Petra Projekt");

        var application = apply(manager, secretary);
        inspector.looksAt(application);
        review(evaluator, application);
        grant(secretary, application);
        inspector.looksAt(application + "/brev");
        plan(manager, inspector);
        report(manager, inspector);
        measure(manager, inspector);
        decide(secretary, inspector);

        citizen.open(EFFORT + "/beslutning");
        assertThat(citizen.page().innerText("main")).contains("Kulturudvalget", "Det virker for mange.", "I drift");
        for (var page : List.of("", "/plan", "/kvartaler", "/resultater", "/beslutning", "/oekonomi")) {
            inspector.looksAt(EFFORT + page);
        }
    }

    private String apply(Visitor manager, Visitor secretary) {
        secretary.open("/puljer/ny");
        secretary.fill(Map.of("name", "Havnepuljen", "purpose", "Til fællesskaber", "applicants", "Alle"));
        secretary.fill(Map.of("payer", "Aarhus Kommune", "total", "1.000.000", "contact", "Sekretariatet"));
        secretary.fill(Map.of(
                "mailbox", "pulje@eksempel.dk", "deadline", today.plusDays(30).toString()));
        secretary.send();
        manager.open("/projekter/ny?title=Lektiehjælp på havnen");
        manager.fill(Map.of("area", "Aarhus", "targetGroup", "Elever", "starts", "2026-01-01", "ends", "2027-12-31"));
        manager.send();
        assertThat(manager.address()).isEqualTo(EFFORT);
        var number = manager.page().innerText(".kicker").replaceFirst("(?s).*?(P\\d+).*", "$1");

        manager.open("/ansoegninger/ny?pulje=havnepuljen");
        manager.fill(Map.of("effort", number));
        manager.send();
        manager.fill(Map.of("amount", "200.000", "cofinancing", "0"));
        manager.send();
        for (var step : List.of("challenge", "targetGroup", "effects", "results", "activities", "resources")) {
            manager.fill(Map.of(step, "Vi gør det sammen."));
        }
        manager.send();
        var application = manager.address().replaceFirst("/skriv.*", "");
        manager.open(application + "/skriv/send");
        manager.send();
        assertThat(manager.address()).isEqualTo(application);
        return application;
    }

    private static void review(Visitor evaluator, String application) {
        evaluator.open(application + "/bedoem");
        for (var question : List.of("need", "plan", "evidence", "value", "anchoring")) {
            evaluator.check(question, "4");
            evaluator.fill(Map.of(question + "-reason", "Godt begrundet."));
        }
        evaluator.fill(Map.of("reasonFor", "Mange vil være med.", "reasonAgainst", "Frivillige kan mangle."));
        evaluator.send();
        assertThat(evaluator.address()).isEqualTo(application);
    }

    private static void grant(Visitor secretary, String application) {
        secretary.open(application + "/afgoer");
        secretary.check("verdict", "grant");
        secretary.fill(Map.of("granted", "200.000", "reasons", "Et godt projekt til prisen."));
        secretary.send();
        assertThat(secretary.page().innerText("main")).contains("200.000", "Et godt projekt til prisen.");
    }

    private static void plan(Visitor manager, Visitor inspector) {
        manager.open(EFFORT + "/forloeb");
        assertThat(manager.page().innerText("main")).contains("Bevilget");
        assertThat(manager.count("input[name=transition][value=start]"))
                .as("the gate is shut")
                .isZero();
        inspector.looksAt(EFFORT + "/forloeb");
        inspector.looksAt(EFFORT + "/plan/ret");

        manager.open(EFFORT + "/plan/ret");
        manager.check("designs", "before-after");
        manager.check("evaluator", "own-manager");
        manager.fill(Map.of("voices", "Eleverne", "voicesHow", "Samtaler hvert halve år"));
        manager.fill(Map.of("metStep", "Det bliver fast", "metPayer", "Kommunen", "unmetStep", "Vi stopper"));
        manager.fill(Map.of("unmetPayer", "Ingen"));
        manager.send();
        manager.open(EFFORT + "/plan/kriterium/ny");
        manager.fill(Map.of("what", "Flere afleverer", "people", "Elever", "measure", "Andel", "unit", "procent"));
        manager.fill(Map.of("base", "40", "basePeriod", "2025", "threshold", "30", "due", "2027-06-30"));
        manager.fill(Map.of("method", "Optælling"));
        manager.check("way", "higher");
        manager.send();
        assertThat(manager.page().innerText("main")).contains("30 er lavere end tallet i dag, 40");
        manager.fill(Map.of("threshold", "60"));
        manager.send();

        manager.open(EFFORT + "/forloeb");
        manager.page().locator("form:has(input[value=start]) button").first().click();
        manager.open(EFFORT);
        assertThat(manager.page().innerText(".kicker")).contains("I gang");
    }

    private void report(Visitor manager, Visitor inspector) {
        manager.open(EFFORT + "/kvartaler/ny");
        manager.check("color", "red");
        manager.fill(Map.of("reason", "For få frivillige"));
        manager.send();
        assertThat(manager.page().innerText("main")).contains("Rød kræver en handleplan");
        inspector.looksAt(EFFORT + "/kvartaler/ny");
        manager.fill(Map.of("plan", "Vi hverver flere", "responsible", "Teamet"));
        manager.fill(Map.of("planUntil", today.plusDays(40).toString()));
        manager.send();
        assertThat(manager.address()).isEqualTo(EFFORT + "/kvartaler");
        assertThat(manager.page().innerText("main")).contains("For få frivillige", "Vi hverver flere");
    }

    private static void measure(Visitor manager, Visitor inspector) {
        manager.open(EFFORT + "/resultater");
        var form = manager.page().locator("main a[href$='/ny']").first().getAttribute("href");
        inspector.looksAt(form);
        manager.open(form);
        manager.fill(Map.of("period", "2026", "value", "65", "people", "40", "evidence", "Optælling i uge 45"));
        manager.send();
        manager.page().locator("main a[href$='/vurdering']").first().click();
        manager.check("verdict", "reached");
        manager.fill(Map.of("reason", "65 er over 60"));
        manager.send();
        manager.open(EFFORT + "/forloeb");
        manager.page().locator("form:has(input[value=evaluate]) button").first().click();
        manager.open(EFFORT);
        assertThat(manager.page().innerText("main")).contains("ingen har besluttet");
    }

    private void decide(Visitor secretary, Visitor inspector) {
        secretary.open(EFFORT + "/beslutning/ny");
        secretary.check("conclusion", "anchored");
        secretary.fill(Map.of("body", "Kulturudvalget", "on", today.toString(), "agenda", "Punkt 7"));
        secretary.fill(Map.of("reasons", "Det virker for mange."));
        secretary.send();
        assertThat(secretary.page().innerText("main"))
                .as("lasting money is asked for")
                .contains("Intet er gemt");
        secretary.fill(Map.of("yearly", "300.000", "payer", "Kommunen"));
        secretary.send();
        assertThat(secretary.address()).isEqualTo(EFFORT + "/beslutning");
        assertThat(inspector.open(EFFORT)).isEqualTo(200);
    }
}
