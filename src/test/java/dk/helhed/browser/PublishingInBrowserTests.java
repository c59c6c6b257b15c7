package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Task;
import dk.helhed.access.signin.DemoPeople;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.barometer.TestRegister;
import dk.helhed.barometer.calculation.TestCalculations;
import dk.helhed.barometer.definition.Draft;
import dk.helhed.barometer.definition.KeptDefinitions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The way of a table to everybody: a kept definition is counted, protected by one person and approved by another, and then whoever
 * wants can read it, with what is hidden marked as hidden.
 */
@DemoTest
class PublishingInBrowserTests {

    private static final String DEFINITION = "job-i-hver-alder";
    private static final Pattern CALCULATION = Pattern.compile(".*/beregninger/[0-9a-f-]{36}");
    private static final Pattern RELEASE = Pattern.compile(".*/frigivelser/[0-9a-f-]{36}");
    private static final Pattern TABLE = Pattern.compile(".*/tabel/[0-9a-f-]{36}");

    private final DemoPeople demo;
    private final RegisterIntake intake;
    private final KeptDefinitions kept;
    private final TestCalculations calculations;

    @TempDir
    private Path desk;

    PublishingInBrowserTests(
            DemoPeople demo, RegisterIntake intake, KeptDefinitions kept, TestCalculations calculations) {
        this.demo = demo;
        this.intake = intake;
        this.kept = kept;
        this.calculations = calculations;
    }

    @BeforeEach
    void letPeopleRowsAndADefinitionArrive() {
        demo.arrive();
        TestRegister.takeIn(intake, desk);
        if (kept.find(DEFINITION).isEmpty()) {
            var text = "- {id: %s, population: 'true', numerator: job = 1, unit: pct, name: I job, name_en: In work}"
                    .formatted(DEFINITION);
            assertThat(Acting.as(Task.COMMAND, () -> kept.keep(new Draft(TestRegister.DATASET, text, "", 0))))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void whatOneHasProtectedAndAnotherApprovedIsReadByEverybody(
            @WithScript Visitor steward, Visitor approver, @WithScript Visitor citizen) {
        steward.inspectPages();
        citizen.inspectPages();
        steward.signIn("Dorte Data");
        approver.signIn("Palle Politik");

        orders(steward);
        var release = protects(steward);
        var table = approves(approver, release);

        reads(citizen, table);
        steward.looksAt(release);
        for (var visitor : List.of(steward, approver, citizen)) {
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** Rounds of calculations belong to a server that is run; here the test is the one who counts. */
    private void orders(Visitor steward) {
        steward.open("/beregninger?dataset=" + TestRegister.DATASET);
        steward.check("kept", DEFINITION);
        for (var dimension : List.of("kommune", "aldersgruppe", "aar")) {
            steward.check("dimensions", dimension);
        }
        steward.send();
        steward.page().waitForURL(CALCULATION);
        assertThat(steward.page().innerText("main")).contains("Venter");
        calculations.carryOut();
        steward.link("Se igen").click();
        steward.page().locator("#figures").waitFor();
    }

    private static String protects(Visitor steward) {
        steward.link("Gør klar til offentliggørelse").click();
        steward.fill(Map.of("title", "I job efter alder", "titleEn", "In work by age"));
        steward.send();
        steward.page().waitForURL(RELEASE);
        assertThat(steward.page().innerText(".kicker")).contains("Venter på godkendelse");
        assertThat(steward.page().innerText("#lines")).contains("For få personer");
        assertThat(steward.count("form[action*='/godkend']"))
                .as("nobody approves what is one's own")
                .isZero();
        return steward.address();
    }

    private static String approves(Visitor approver, String release) {
        approver.open("/min-side");
        approver.page().locator("main a[href='" + release + "']").first().click();
        approver.page().waitForURL(RELEASE);
        approver.send();
        approver.link("Se tabellen, som alle ser den").click();
        approver.page().waitForURL(TABLE);
        return approver.address();
    }

    private static void reads(Visitor citizen, String table) {
        citizen.open("/tabeller");
        citizen.page().locator("main a[href='" + table + "']").click();
        citizen.page().waitForURL(TABLE);
        assertThat(citizen.heading()).isEqualTo("I job efter alder");
        assertThat(citizen.page().innerText("#tal"))
                .contains("..", "skjult for at beskytte personer", "75,0")
                .as("two children in Aarhus")
                .doesNotContainPattern("0–17\\s+\\d");
        citizen.looksAt(table, 1280);
        citizen.open(table);
        citizen.page().locator("select:has(option[value='0-17'])").selectOption("0-17");
        citizen.page().locator(".table-choices button").click();
        citizen.page().waitForURL(address -> address.contains("0-17"));
        assertThat(citizen.count("main svg a[aria-label='Aarhus: .. skjult for at beskytte personer'] path"))
                .as("hatched")
                .isOne();
        citizen.looksAt(citizen.address());
        citizen.looksAt("/tabeller");
    }
}
