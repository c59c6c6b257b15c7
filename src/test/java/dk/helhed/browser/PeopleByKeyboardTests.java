package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.signin.DemoPeople;
import dk.helhed.access.signin.FirstAdministrator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator at work with no mouse, and with no script. */
@DemoTest
class PeopleByKeyboardTests {

    private final DemoPeople demo;
    private final FirstAdministrator first;

    PeopleByKeyboardTests(DemoPeople demo, FirstAdministrator first) {
        this.demo = demo;
        this.first = first;
    }

    @BeforeEach
    void letPeopleArrive() {
        demo.arrive();
        assertThat(first.link()).isPresent();
    }

    @Test
    void aPersonIsAddedGivenARoleAndEnded(Visitor visitor) {
        visitor.open("/log-ind");
        visitor.tabTo("Adam Administrator");
        visitor.enter();
        visitor.tabTo("Medarbejdere");
        visitor.enter();

        visitor.tabTo("Opret medarbejder");
        visitor.enter();
        visitor.tabTo("Brugernavn");
        visitor.type("kbd");
        visitor.tabTo("Navn");
        visitor.type("Karoline Tast");
        visitor.tabTo("Enhed");
        visitor.type("Demoteamet");
        visitor.tabTo("Opret");
        visitor.enter();
        assertThat(visitor.heading()).isEqualTo("Karoline Tast");
        assertThat(visitor.page().innerText("main")).contains("kbd", "Demoteamet", "Ingen roller");

        visitor.tabTo("Giv en rolle");
        visitor.enter();
        visitor.tabTo("Rolle");
        visitor.type("Sagsb");
        visitor.tabTo("Giv en rolle");
        visitor.enter();
        assertThat(visitor.heading()).isEqualTo("Karoline Tast");
        assertThat(visitor.page().innerText("main")).contains("Sagsbehandler", "Tage nødadgang");

        visitor.tabTo("Registrér fratrædelse");
        visitor.enter();
        assertThat(visitor.page().innerText("main")).contains("bliver logget ud");
        visitor.tabTo("Registrér fratrædelse");
        visitor.enter();
        assertThat(visitor.heading()).isEqualTo("Karoline Tast");
        assertThat(visitor.page().innerText("main")).contains("Kan ikke logge ind", "Tag fratrædelsen tilbage");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void everyPageOfTheWorkIsAccessibleAndFitsAPhone(@WithScript Visitor visitor) {
        visitor.inspectPages();
        visitor.open("/log-ind");
        visitor.tabTo("Adam Administrator");
        visitor.enter();
        visitor.open("/medarbejdere");
        var person = visitor.link("Signe Sag").getAttribute("href");
        visitor.open("/enheder");
        var unit = visitor.link("Luk Demoteamet").getAttribute("href").replace("/luk", "");

        for (var address : List.of(
                "/medarbejdere",
                "/medarbejdere?q=ingen-hedder-det",
                "/medarbejdere/ny",
                person,
                person + "/ret",
                person + "/roller/ny",
                person + "/fratraed",
                "/enheder",
                "/enheder/ny",
                unit + "/ret",
                unit + "/luk",
                "/roller",
                "/min-side",
                "/min-side/noegler")) {
            assertSound(visitor, address);
            assertSound(visitor, address + (address.contains("?") ? "&" : "?") + "lang=en");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Tove Team, /min-side /noedadgang /noedadgang/oversigt /ejere",
        "Revi Sorensen, /log /opslag /noedadgang/oversigt",
        "Dorte Data, /min-side/noegler /ejere /ejere?uden=ja /ejere/indikator/1.1",
    })
    void thePagesOfOtherRolesAreAccessibleAndFitAPhone(String who, String addresses, @WithScript Visitor visitor) {
        visitor.inspectPages();
        visitor.open("/log-ind");
        visitor.tabTo(who);
        visitor.enter();

        for (var address : addresses.split(" ", -1)) {
            assertSound(visitor, address);
            assertSound(visitor, address + (address.contains("?") ? "&" : "?") + "lang=en");
        }
    }

    private static void assertSound(Visitor visitor, String address) {
        assertThat(visitor.wide(360).open(address)).as(address).isEqualTo(200);
        assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).as(address).isEqualTo("");
        assertThat(visitor.flaws()).as(address).isEmpty();
        assertThat(visitor.complaints()).as(address).isEmpty();
    }
}
