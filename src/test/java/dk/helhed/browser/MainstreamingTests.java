package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.signin.DemoPeople;
import dk.helhed.access.signin.FirstAdministrator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A secretary checks an item before the meeting, and a visitor reads what changed. No mouse, no script. */
@DemoTest
class MainstreamingTests {

    private final DemoPeople demo;
    private final FirstAdministrator first;

    MainstreamingTests(DemoPeople demo, FirstAdministrator first) {
        this.demo = demo;
        this.first = first;
    }

    @BeforeEach
    void letPeopleArrive() {
        demo.arrive();
        assertThat(first.link()).isPresent();
    }

    /** The number in the title is nobody's: it would be of somebody born in 2057. */
    @Test
    void anItemIsCheckedRefusedForANumberInItCorrectedAndReadByEverybody(Visitor secretary, Visitor citizen) {
        secretary.open("/log-ind");
        secretary.tabTo("Ulla Udvalg");
        secretary.enter();
        secretary.tabTo("Kan alle bruge det?");
        secretary.enter();
        secretary.tabTo("Nyt tjek");
        secretary.enter();
        fillIn(secretary);
        secretary.press("Enter");

        assertThat(secretary.alert()).contains("Intet er gemt endnu");
        assertThat(secretary.page().locator("#title-error").innerText()).contains("personnummer");
        assertThat(secretary.page().locator("#effectText").inputValue()).isEqualTo("Man kan ringe i stedet.");
        secretary.tabTo("Titel");
        secretary.press("Control+a");
        secretary.type("Fritidspas i skoven");
        secretary.tabTo("Gem");
        secretary.enter();
        assertThat(secretary.heading()).isEqualTo("Fritidspas i skoven");
        assertThat(secretary.page().innerText("main"))
                .contains("Nej, nogen kan ikke", "Integrationsrådet", "Sagen blev ændret", "Alle kan læse teksten");
        assertThat(secretary.complaints()).allMatch(complaint -> complaint.contains("422"));

        citizen.open("/om");
        citizen.tabTo("Kan alle bruge det?");
        citizen.enter();
        assertThat(citizen.page().innerText("main"))
                .contains("Fritidspas i skoven", "Skovudvalget", "Man kan ringe i stedet.", "Sagen blev ændret");
        assertThat(citizen.complaints()).isEmpty();
    }

    private static void fillIn(Visitor secretary) {
        secretary.tabTo("Punkt på en dagsorden");
        secretary.press("Space");
        secretary.tabTo("Titel");
        secretary.type("Fritidspas til 010157-5000");
        secretary.tabTo("Udvalg");
        secretary.type("Skovudvalget");
        secretary.tabTo("Ja, alle kan");
        secretary.press("ArrowDown");
        secretary.tabTo("Hvem kan ikke bruge det?");
        secretary.type("Forældre, der ikke læser dansk");
        secretary.tabTo("En hånd");
        secretary.press("Space");
        secretary.tabTo("Hvorfor det?");
        secretary.type("De kender ikke passet");
        secretary.tabTo("Integrationsrådet");
        secretary.press("Space");
        secretary.tabTo("Hvordan var de med?");
        secretary.type("På et møde");
        secretary.tabTo("Ved vi ikke endnu");
        secretary.press("ArrowDown");
        secretary.press("ArrowDown");
        secretary.tabTo("Hvad blev anderledes?");
        secretary.type("Man kan ringe i stedet.");
        secretary.tabTo("Gem");
    }

    @Test
    void itsPagesAreAccessibleAndFitAPhone(@WithScript Visitor visitor) {
        visitor.inspectPages();
        visitor.open("/log-ind");
        visitor.tabTo("Palle Politik");
        visitor.enter();
        visitor.open("/mainstreaming/tjek/ny");
        fillIn(visitor);
        visitor.page().locator("#title").fill("Et langt navn på et helt nyt tilbud til alle nye borgere i byen");
        visitor.page().locator("main form button").click();
        var check = visitor.address();
        assertThat(visitor.complaints()).isEmpty();

        for (var address : List.of(
                "/mainstreaming",
                "/mainstreaming?aar=1999",
                "/mainstreaming/tjek",
                "/mainstreaming/tjek?enhed=findes-ikke",
                "/mainstreaming/tjek/ny",
                check,
                check + "/ret",
                "/min-side")) {
            assertSound(visitor, address);
            assertSound(visitor, address + (address.contains("?") ? "&" : "?") + "lang=en");
        }
    }

    @Test
    void aRefusedFormIsAccessibleToo(@WithScript Visitor visitor) {
        visitor.inspectPages();
        visitor.open("/log-ind");
        visitor.tabTo("Palle Politik");
        visitor.enter();
        visitor.wide(360).open("/mainstreaming/tjek/ny");
        fillIn(visitor);
        visitor.page().locator("main form button").click();

        assertThat(visitor.count("#title-error")).isEqualTo(1);
        assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).isEqualTo("");
        assertThat(visitor.flaws()).isEmpty();
    }

    private static void assertSound(Visitor visitor, String address) {
        assertThat(visitor.wide(360).open(address)).as(address).isEqualTo(200);
        assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).as(address).isEqualTo("");
        assertThat(visitor.flaws()).as(address).isEmpty();
        assertThat(visitor.complaints()).as(address).isEmpty();
    }
}
