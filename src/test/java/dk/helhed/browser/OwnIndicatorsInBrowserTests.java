package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.signin.DemoPeople;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A data steward defines an indicator and changes what it counts, without script; and its pages are for everyone. */
@DemoTest
class OwnIndicatorsInBrowserTests {

    private final DemoPeople demo;

    OwnIndicatorsInBrowserTests(DemoPeople demo) {
        this.demo = demo;
    }

    @BeforeEach
    void letPeopleArrive() {
        demo.arrive();
    }

    @Test
    void anIndicatorIsDefinedAndItsSeriesBrokenWithoutScript(Visitor visitor) {
        signIn(visitor);
        visitor.open("/indikatorer");
        visitor.link("Opret en indikator").click();
        fill(visitor, "code", "615-77");
        fill(visitor, "title", "Medarbejdere med udenlandsk herkomst");
        fill(visitor, "definition", "Ansatte med herkomst uden for Danmark");
        fill(visitor, "numerator", "Ansatte med udenlandsk herkomst");
        fill(visitor, "denominator", "Alle ansatte");
        fill(visitor, "population", "Kommunens ansatte");
        fill(visitor, "source", "Lønkontoret");
        send(visitor);
        assertThat(visitor.heading()).isEqualTo("Medarbejdere med udenlandsk herkomst");

        visitor.link("Ret indikatoren").click();
        fill(visitor, "denominator", "Alle fastansatte");
        send(visitor);
        assertThat(visitor.page().innerText("main"))
                .contains("Ændringen begynder en ny serie", "Alle ansatte", "Alle fastansatte");
        send(visitor);
        assertThat(visitor.page().innerText("main")).contains("Brud: ny definition fra", "615-77.v2");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone(@WithScript Visitor visitor) {
        visitor.inspectPages();
        signIn(visitor);
        visitor.open("/indikator/ny");
        fill(visitor, "code", "615-78");
        fill(visitor, "title", "Elever");
        fill(visitor, "titleEn", "Pupils");
        fill(visitor, "definition", "Elever i alt");
        fill(visitor, "population", "Elever");
        fill(visitor, "source", "Skolerne");
        visitor.page().selectOption("#unit", "count");
        send(visitor);
        assertThat(visitor.heading()).isEqualTo("Elever");

        for (var address : List.of(
                "/indikatorer", "/indikator/ny", "/indikator/615-78", "/indikator/615-78/ret", "/om/maalstatus")) {
            assertSound(visitor, address);
            assertSound(visitor, address + "?lang=en");
        }
        visitor.open("/indikator/615-78/ret");
        fill(visitor, "population", "Elever i folkeskolen");
        send(visitor);
        assertThat(visitor.heading()).isEqualTo("Det gør rettelsen");
        assertThat(visitor.flaws()).isEmpty();
        assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).isEqualTo("");
    }

    private static void signIn(Visitor visitor) {
        visitor.open("/log-ind");
        visitor.tabTo("Dorte Data");
        visitor.enter();
    }

    private static void fill(Visitor visitor, String field, String text) {
        visitor.page().locator("#" + field).fill(text);
    }

    private static void send(Visitor visitor) {
        visitor.page().locator(".narrow-form button[type=submit]").first().click();
    }

    private static void assertSound(Visitor visitor, String address) {
        assertThat(visitor.wide(360).open(address)).as(address).isEqualTo(200);
        assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).as(address).isEqualTo("");
        assertThat(visitor.flaws()).as(address).isEmpty();
        assertThat(visitor.complaints()).as(address).isEmpty();
    }
}
