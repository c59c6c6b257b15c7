package dk.helhed.reports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.TestPeople;
import dk.helhed.access.duty.Duty;
import dk.helhed.barometer.TestClock;
import dk.helhed.barometer.TestFigures;
import dk.helhed.pages.Language;
import dk.helhed.policies.Desk;
import dk.helhed.policies.TestPolicies;
import dk.helhed.projects.TestProjects;
import dk.helhed.reports.InventedReports;
import dk.helhed.yearcycle.CycleTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How a draft is made from figures, and how several write on it at once. */
@CycleTest
class WritingTogetherTests {

    private final InventedReports reports;
    private final TestProjects projects;
    private final TestPeople people;
    private final TestClock clock;
    private final ReportDuties duties;

    WritingTogetherTests(
            TestPeople people,
            TestPolicies policies,
            TestFigures figures,
            TestProjects projects,
            TestClock clock,
            ReportDuties duties,
            MockMvcTester mvc) {
        this.reports = new InventedReports(people, policies, figures, clock, mvc);
        this.projects = projects;
        this.people = people;
        this.clock = clock;
        this.duties = duties;
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    private static Map<String, String> text(String body, String version) {
        return Map.of("body", body, "plain", "", "assigned", "", "version", version);
    }

    @Test
    void theSystemWritesTheFirstDraftFromFiguresForStaffOnly() {
        var maker = reports.secretary();
        var report = reports.make(maker, projects);
        var desk = reports.desk(maker);

        assertThat(desk.read(report.path()))
                .contains(
                        "Dette er et udkast.",
                        "Arbejde til alle",
                        "40 til 44 procent",
                        "Det er den rigtige vej.",
                        "<svg");
        assertThat(desk.read(report.path() + "/politikere")).contains("Det skal der tages stilling til");
        assertThat(reports.visitor().open(report.path())).hasStatus(404);
        assertThat(desk.open(report.path() + "/ukendt")).hasStatus(404);
        assertThat(desk.open(report.path() + "?sprog=ar")).hasStatus(404);
        assertThat(Desk.text(desk.open(report.path() + "?sprog=ar"))).contains("kan ikke læses på sproget ar");
    }

    @Test
    void aYearTwiceAndADayToComeAreRefusedWithASentence() {
        var maker = reports.secretary();
        var report = reports.make(maker, projects);
        var desk = reports.desk(maker);

        assertThat(desk.refused("/rapporter/ny", InventedReports.form(report.year())))
                .contains("Der er allerede en rapport for " + report.year());
        assertThat(desk.refused("/rapporter/ny", Map.of("year", "1066", "title", "", "asOf", "2030-01-01")))
                .contains("Skriv et år mellem 2000 og 2100.", "Dagen er ikke kommet endnu.");
    }

    @Test
    void twoWhoWriteInDifferentSectionsDisturbNobody() {
        var anna = reports.secretary();
        var report = reports.make(anna, projects);
        var bo = reports.desk(reports.secretary());

        reports.desk(anna).done(report.section(), text("Annas tekst", "1"));
        bo.done(report.path() + "/afsnit/forord", text("Bos forord", "1"));

        assertThat(bo.read(report.path())).contains("Annas tekst", "Bos forord");
    }

    @Test
    void whoeverIsLaterInASectionSeesTheOthersTextAndLosesNothing() {
        var anna = reports.desk(reports.secretary());
        var maker = reports.secretary();
        var report = reports.make(maker, projects);
        var bo = reports.desk(maker);
        anna.done(report.section(), text("Annas tekst", "1"));

        var refused = bo.refused(report.section(), text("Bos tekst", "1"));

        assertThat(refused).contains("En anden har skrevet i afsnittet", "Annas tekst", "Bos tekst", "value=\"2\"");
        bo.done(report.section(), text("Bos tekst efter Annas", "2"));
        assertThat(bo.read(report.section() + "/historie")).contains("Annas tekst", "Bos tekst efter Annas");
        bo.done(report.section() + "/historie/2", Map.of("version", "3"));
        assertThat(bo.read(report.path())).contains("Annas tekst").doesNotContain("Bos tekst efter Annas");
        assertThat(bo.read(report.section() + "/historie")).contains("Bos tekst efter Annas");
    }

    @Test
    void readingTheFiguresAnewSaysWhatChangedAndKeepsTheTexts() {
        var maker = reports.secretary();
        var report = reports.make(maker, projects);
        var desk = reports.desk(maker);
        desk.done(report.section(), text("Vores tekst", "1"));
        reports.correct(report, "47");

        var later = reports.desk(maker);
        later.done(report.path() + "/arbejde/opfrisk", Map.of());

        assertThat(later.read(report.path() + "/arbejde")).contains("Før 44 (2024), nu 47 (2024).");
        assertThat(later.read(report.path())).contains("40 til 47 procent", "Vores tekst");
    }

    @Test
    void whoeverIsGivenASectionOrMayApproveIsTold() {
        var maker = reports.secretary();
        var report = reports.make(maker, projects);
        var desk = reports.desk(maker);
        desk.done(report.section(), Map.of("body", "", "plain", "", "assigned", maker.number(), "version", "1"));
        desk.done(report.section() + "/bemaerkning", Map.of("remark", "Hvor er kilden?"));

        var actor = people.actor(maker);
        var owed = Acting.as(actor, () -> duties.of(actor, Language.DANISH, LocalDate.of(2026, 11, 22)));

        assertThat(owed)
                .filteredOn(duty -> duty.path().startsWith(report.path() + "/"))
                .extracting(Duty::what)
                .containsExactly(
                        "Skriv afsnit i »Status " + report.year() + "«",
                        "Svar på bemærkninger i »Status " + report.year() + "«");
    }

    @Test
    void anEditionCanBeReadFromTheRightOnceEveryTextItNeedsIsReleased() {
        var maker = reports.secretary();
        var report = reports.make(maker, projects);
        var desk = reports.desk(maker);
        var path = report.path() + "/sprog/ar";
        assertThat(desk.refused(path + "/title", Map.of("text", "", "state", "ready")))
                .contains("Skriv en oversættelse.");

        translate(desk, "/rapporter/ord/ar");
        translate(desk, path);

        assertThat(desk.read(report.path() + "/borgere?sprog=ar"))
                .contains("dir=\"rtl\"", "كلمة", "<table")
                .doesNotContain("Arbejde til alle");
    }

    /** Translates every text of a page by the same word. */
    private static void translate(Desk desk, String path) {
        var forms = Pattern.compile(
                        "action=\"" + Pattern.quote(path) + "/([^/\"]+)\">.*?name=\"source\" value=\"([^\"]+)\""
                                + ".*?name=\"version\" value=\"(\\d+)\"",
                        Pattern.DOTALL)
                .matcher(desk.read(path))
                .results()
                .toList();
        assertThat(forms).isNotEmpty();
        for (var form : forms) {
            desk.done(
                    path + "/" + form.group(1),
                    Map.of("text", "كلمة", "state", "ready", "source", form.group(2), "version", form.group(3)));
        }
    }
}
