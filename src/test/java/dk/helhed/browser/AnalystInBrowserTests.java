package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.helhed.access.signin.DemoPeople;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.barometer.TestRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An analyst's way: dataset, definition, chart, save, share. The figures follow what is typed; and whoever opens the shared
 * address sees the same figures, in a browser without script, too.
 */
@DemoTest
class AnalystInBrowserTests {

    private final DemoPeople demo;
    private final RegisterIntake intake;

    @TempDir
    private Path desk;

    AnalystInBrowserTests(DemoPeople demo, RegisterIntake intake) {
        this.demo = demo;
        this.intake = intake;
    }

    @BeforeEach
    void letPeopleAndRowsArrive() {
        demo.arrive();
        TestRegister.takeIn(intake, desk);
    }

    @Test
    void whatIsTypedIsCountedDrawnKeptAndShared(@WithScript Visitor analyst, Visitor colleague) {
        analyst.inspectPages();
        analyst.signIn("Dorte Data");
        analyst.open("/analyse?dataset=" + TestRegister.DATASET);

        typesADefinition(analyst);
        draws(analyst);
        var shared = analyst.page().inputValue("#address").replaceFirst("^https?://[^/]+", "");
        assertThat(analyst.address()).as("the address follows").isEqualTo(shared);

        colleague.signIn("Palle Politik");
        colleague.open(shared);
        assertThat(figures(colleague)).isEqualTo(figures(analyst));

        pastesTooMuch(analyst);
        saves(analyst);
        for (var page :
                List.of(shared, "/definitioner", "/definitioner/ny", "/definitioner/job-for-voksne", "/beregninger")) {
            analyst.looksAt(page);
        }
        assertThat(analyst.complaints())
                .allMatch(
                        complaint -> complaint.matches("failed: .*&part=result net::ERR_ABORTED"),
                        "overtaken by the next");
        assertThat(colleague.complaints()).isEmpty();
    }

    private static void typesADefinition(Visitor analyst) {
        analyst.page().locator("#figures").waitFor();
        analyst.page().selectOption("#measure", "share");
        analyst.page().locator("#population").pressSequentially("alderen >= 18");
        analyst.page().locator("[data-problem-of=population] .pointer").waitFor();
        assertThat(analyst.page().innerText("[data-problem-of=population]")).contains("Mener du alder?", "^^^^^^^");
        assertThat(figures(analyst)).as("the last good figures stay").contains("122");
        assertThat(analyst.focused()).as("the focus stays").contains("Hvem tælles?");

        analyst.page().fill("#population", "alder >= 18");
        analyst.page().fill("#numerator", "job = 1");
        row(analyst, "2031", "58,3").waitFor();
        assertThat(analyst.count("[data-problem-of=population] .pointer")).isZero();
        analyst.check("dim", "kommune");
        row(analyst, "Aarhus", "62,5").waitFor();
    }

    private static void draws(Visitor analyst) {
        analyst.check("view", "chart");
        analyst.page().locator("#picture-caption").waitFor();
        analyst.page().selectOption("#compare", "aar:2031");
        analyst.page()
                .getByText("kan ikke skelnes fra tilfældigheder.")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** More than servers usually take in an address is counted; what is too much even so stays where it was typed. */
    private static void pastesTooMuch(Visitor analyst) {
        var before = figures(analyst);
        analyst.page().locator("details:has(#lists) > summary").click();
        analyst.page().fill("#lists", TestRegister.adults(1_400));
        analyst.page().fill("#population", "alder in voksne");
        analyst.page().waitForURL(address -> address.length() > 8_192 && address.contains("alder+in+voksne"));
        assertThat(figures(analyst)).isEqualTo(before);
        var shared = analyst.address();

        analyst.page().fill("#lists", TestRegister.adults(2_400));
        analyst.page().getByText("Der står for meget til en adresse").last().waitFor();
        assertThat(analyst.page().inputValue("#lists")).isEqualTo(TestRegister.adults(2_400));
        assertThat(analyst.address()).as("the last that can be shared").isEqualTo(shared);

        analyst.page().fill("#lists", "");
        analyst.page().fill("#population", "alder >= 18");
        analyst.page().waitForURL(address -> address.length() < 1_000);
        row(analyst, "2031", "58,3").waitFor();
    }

    private static void saves(Visitor analyst) {
        analyst.link("Gem som indikator").click();
        assertThat(analyst.page().inputValue("#population")).isEqualTo("alder >= 18");
        analyst.fill(Map.of("id", "job-for-voksne", "name", "Voksne i job"));
        analyst.send();
        assertThat(analyst.heading()).isEqualTo("Gør til indikator");
        analyst.fill(Map.of("code", "751-88"));
        analyst.send();
        assertThat(analyst.heading()).isEqualTo("Voksne i job");
        assertThat(analyst.page().innerText("main")).contains("751-88.v1", "alder >= 18");
        analyst.open("/analyse?definition=job-for-voksne");
        row(analyst, "2031", "58,3").waitFor();
    }

    private static Locator row(Visitor visitor, String... texts) {
        var row = visitor.page().locator("#figures tbody tr");
        for (var text : texts) {
            row = row.filter(new Locator.FilterOptions().setHasText(text));
        }
        return row.first();
    }

    private static String figures(Visitor visitor) {
        return visitor.page().locator("#figures tbody").innerText();
    }
}
