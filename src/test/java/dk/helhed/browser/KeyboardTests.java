package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The way through the site with no mouse, and with no script. */
@BrowserTest
@Alongside
class KeyboardTests {

    @Test
    void theWayFromTheStartPageToTheFileOfAnIndicator(Visitor visitor) throws Exception {
        visitor.open("/");
        visitor.tabTo("Arbejde");
        visitor.enter();
        assertThat(visitor.address()).isEqualTo("/maal/1");

        visitor.tabTo("Beskæftigelsesfrekvens");
        visitor.enter();
        assertThat(visitor.address()).isEqualTo("/indikator/1.2");

        visitor.tabTo("Tabel");
        visitor.enter();
        assertThat(visitor.address()).isEqualTo("/indikator/1.2?vis=tabel");

        visitor.tabTo("CSV");
        assertThat(visitor.complaints()).isEmpty();
        var file = visitor.page().waitForDownload(() -> visitor.press("Enter"));
        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(file.path())).contains("1.2").contains("60");
    }

    @Test
    void theFirstStopSkipsTheNavigation(Visitor visitor) {
        visitor.open("/kort");
        visitor.tabTo("Gå til");
        visitor.press("Enter");

        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("main-content");
        visitor.press("Tab");
        assertThat(visitor.count("main :focus")).isEqualTo(1);
    }

    @Test
    void anAreaIsFoundByAPartOfItsName(Visitor visitor) {
        visitor.open("/");
        visitor.tabTo("Find en kommune");
        visitor.type("aarh");
        visitor.enter();

        assertThat(visitor.address()).isEqualTo("/omraade/751");
        assertThat(visitor.heading()).isEqualTo("Aarhus");
    }

    @Test
    void aPartOfSeveralNamesGivesTheChoice(Visitor visitor) {
        visitor.open("/?lang=en");
        visitor.tabTo("Find a municipality");
        visitor.type("holste");
        visitor.enter();
        assertThat(visitor.heading()).isEqualTo("Holstebro");

        visitor.open("/?lang=en");
        visitor.tabTo("Find a municipality");
        visitor.type("høj");
        visitor.enter();
        visitor.tabTo("Høje-Taastrup");
        visitor.enter();
        assertThat(visitor.address()).isEqualTo("/omraade/169?lang=en");
    }

    @Test
    void aNameNobodyKnowsIsSaid(Visitor visitor) {
        visitor.open("/");
        visitor.tabTo("Find en kommune");
        visitor.type("Atlantis");
        visitor.enter();

        assertThat(visitor.page()
                        .getByText("Vi kender ikke noget område, der hedder \"Atlantis\"")
                        .isVisible())
                .isTrue();
    }
}
