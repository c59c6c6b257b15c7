package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.helhed.Alongside;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers do with the pages, in a browser that runs no scripts. */
@BrowserTest
@Alongside
class WaysThroughTests {

    private static final List<String> SEVEN_MORE =
            List.of("Aarhus", "Odense", "Aalborg", "Esbjerg", "Randers", "Horsens", "Kolding");

    @Test
    void theLanguageChangesOnTheSamePage(Visitor visitor) {
        visitor.open("/indikator/N12?area=751&vis=tabel&asOf=2026-12-01");

        visitor.link("English").click();
        assertThat(visitor.address())
                .contains("/indikator/N12?", "area=751", "vis=tabel", "asOf=2026-12-01", "lang=en");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");

        visitor.link("Dansk").click();
        assertThat(visitor.address()).isEqualTo("/indikator/N12?area=751&vis=tabel&asOf=2026-12-01");
    }

    @Test
    void theLanguageStaysOnTheWay(Visitor visitor) {
        visitor.open("/?lang=en");
        visitor.link("Work").click();
        assertThat(visitor.address()).isEqualTo("/maal/1?lang=en");
        assertThat(visitor.heading()).isEqualTo("Work");
    }

    @Test
    void theBackButtonLeadsBack(Visitor visitor) {
        visitor.open("/");
        visitor.link("Arbejde").click();
        visitor.link("Beskæftigelsesfrekvens").click();
        visitor.link("Tabel").click();

        visitor.page().goBack();
        assertThat(visitor.address()).isEqualTo("/indikator/1.2");
        visitor.page().goBack();
        visitor.page().goBack();
        assertThat(visitor.address()).isEqualTo("/");
    }

    @Test
    void anEarlierDayIsChosenSaidAndLeft(Visitor visitor) {
        visitor.open("/om");
        visitor.page().getByLabel("Dag").fill("2022-06-30");
        visitor.page().locator("main form button").click();
        assertThat(visitor.address()).isEqualTo("/?asOf=2022-06-30");
        assertThat(banner(visitor)).contains("Sådan så barometeret ud den 30. juni 2022.");

        visitor.link("Arbejde").click();
        assertThat(visitor.address()).isEqualTo("/maal/1?asOf=2022-06-30");
        visitor.page().locator(".as-of__today").click();
        assertThat(visitor.address()).isEqualTo("/maal/1");
        assertThat(visitor.count(".as-of")).isZero();
    }

    private static String banner(Visitor visitor) {
        return visitor.page().locator(".as-of").innerText();
    }

    @Test
    void upToEightAreasAreComparedAndTakenAwayAgain(Visitor visitor) {
        visitor.open("/indikator/N12");
        for (var area : SEVEN_MORE) {
            visitor.page().locator("#tilfoej").fill(area);
            visitor.page().locator("#tilfoej").press("Enter");
        }
        assertThat(compared(visitor)).isEqualTo(8);
        assertThat(visitor.count("#tilfoej")).as("place for a ninth").isZero();
        assertThat(visitor.count("#tal thead th")).isEqualTo(9);
        assertThat(visitor.page().getByText("Du sammenligner otte områder.").isVisible())
                .isTrue();

        visitor.link("Fjern Odense").click();
        assertThat(compared(visitor)).isEqualTo(7);
        assertThat(visitor.page().locator("#tal thead").innerText()).doesNotContain("Odense");
        assertThat(visitor.complaints()).isEmpty();
    }

    private static int compared(Visitor visitor) {
        return visitor.count(".chips__chip");
    }

    @Test
    void aMunicipalityIsReachedFromTheMap(Visitor visitor) {
        visitor.open("/kort");
        visitor.page().locator("#kort-caption ~ * a[href='/omraade/751']").click();

        assertThat(visitor.address()).isEqualTo("/omraade/751");
        assertThat(visitor.heading()).isEqualTo("Aarhus");
    }

    @Test
    void theMapShowsTheFigureAndTheTimeThatAreChosen(Visitor visitor) {
        visitor.open("/kort");
        visitor.page().locator("#periode").selectOption("2015");
        visitor.page().locator("form:has(#periode) button").click();

        assertThat(visitor.address()).contains("indikator=N12", "periode=2015");
        assertThat(visitor.page().locator("#kort-caption").innerText()).contains("2015");
    }

    @Test
    void theStartPageFitsTheNarrowestWindow(Visitor visitor) {
        visitor.wide(320).open("/");

        assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).isEqualTo("");
    }

    @Test
    void onPaperThereAreFiguresAndNoButtons(Visitor visitor) {
        visitor.open("/indikator/1.2");
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(visitor.page().locator("#tal").isVisible()).isTrue();
        assertThat(visitor.page().locator("figure svg").first().isVisible()).isTrue();
        assertThat(visitor.page().locator(".mainmenu").isVisible()).isFalse();
        assertThat(visitor.page().locator("main form").isVisible()).isFalse();
    }
}
