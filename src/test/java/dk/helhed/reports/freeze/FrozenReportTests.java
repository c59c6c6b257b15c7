package dk.helhed.reports.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.barometer.TestFigures;
import dk.helhed.policies.Desk;
import dk.helhed.policies.TestPolicies;
import dk.helhed.projects.TestProjects;
import dk.helhed.reports.InventedReports;
import dk.helhed.reports.InventedReports.Invented;
import dk.helhed.yearcycle.CycleTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How a report is approved, and that it stays as it was. */
@CycleTest
class FrozenReportTests {

    private final InventedReports reports;
    private final TestProjects projects;
    private final TestClock clock;
    private final OwnerDatabase database;
    private final FrozenReports frozen;

    FrozenReportTests(
            TestPeople people,
            TestPolicies policies,
            TestFigures figures,
            TestProjects projects,
            TestClock clock,
            OwnerDatabase database,
            FrozenReports frozen,
            MockMvcTester mvc) {
        this.reports = new InventedReports(people, policies, figures, clock, mvc);
        this.projects = projects;
        this.clock = clock;
        this.database = database;
        this.frozen = frozen;
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    private Invented inReview(Person maker) {
        var report = reports.make(maker, projects);
        var desk = reports.desk(maker);
        desk.done(report.section(), Map.of("body", "Det går fremad i Aarhus.", "plain", "", "version", "1"));
        InventedReports.ready(report, database);
        desk.done(report.path() + "/arbejde/gennemsyn", Map.of());
        return report;
    }

    private byte[] bytes(String name) {
        return frozen.file(name).orElseThrow().bytes();
    }

    @Test
    void unfinishedSectionsAndALoneAuthorStandInTheWay() {
        var maker = reports.secretary();
        var unfinished = reports.make(maker, projects);
        var alone = inReview(maker);
        var desk = reports.desk(maker);

        assertThat(desk.refused(unfinished.path() + "/arbejde/gennemsyn", Map.of()))
                .contains("afsnit er ikke færdige");
        assertThat(desk.refused(unfinished.path() + "/arbejde/godkend", Map.of()))
                .contains("Send rapporten til gennemsyn først.");
        assertThat(desk.refused(alone.path() + "/arbejde/godkend", Map.of()))
                .contains("Du er den eneste, der har skrevet rapporten.");
    }

    @Test
    void ofTwoWhoApproveTheSecondIsToldWhoWasFirst() {
        var report = inReview(reports.secretary());
        var first = reports.secretary();

        assertThat(reports.desk(first).done(report.path() + "/arbejde/godkend", Map.of()))
                .isEqualTo(report.path());
        assertThat(reports.desk(reports.secretary()).refused(report.path() + "/arbejde/godkend", Map.of()))
                .contains(first.name() + " har lige godkendt rapporten.");
    }

    @Test
    void whatWasFrozenIsServedByteForByteAndCanBeMadeAgain() {
        var report = inReview(reports.secretary());
        reports.desk(reports.secretary()).done(report.path() + "/arbejde/godkend", Map.of());
        var snapshot = database.sql("""
                select snapshot from reports.frozen join reports.report on report.id = frozen.report where slug = :slug
                """)
                .param("slug", report.slug())
                .query(String.class)
                .single();

        var again = FrozenFiles.of(SnapshotText.read(snapshot));

        assertThat(again).hasSizeGreaterThanOrEqualTo(10);
        for (var file : again) {
            assertThat(bytes(file.name())).as(file.name()).isEqualTo(file.bytes());
            assertThat(reports.visitor()
                            .open("/rapporter/" + file.name())
                            .getResponse()
                            .getContentAsByteArray())
                    .as(file.name())
                    .isEqualTo(file.bytes());
        }
    }

    @Test
    void filesAreKeptForAYearAndTheFrozenPageMayUseItsOwnStyleOnly() {
        var report = inReview(reports.secretary());
        reports.desk(reports.secretary()).done(report.path() + "/arbejde/godkend", Map.of());

        var answer = reports.visitor().open(report.path() + ".html").getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(answer.getHeader("ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(reports.visitor().open("/rapporter/ukendt.pdf")).hasStatus(404);
    }

    @Test
    void aFigureCorrectedLaterIsShownBesideAndChangesNothing() {
        var maker = reports.secretary();
        var report = inReview(maker);
        reports.desk(reports.secretary()).done(report.path() + "/arbejde/godkend", Map.of());
        var before = bytes(report.slug() + ".html");
        assertThat(reports.visitor().read(report.path()))
                .contains("40 til 44 procent")
                .doesNotContain("Rettet siden");

        reports.correct(report, "48");

        assertThat(reports.visitor().read(report.path()))
                .contains("40 til 44 procent", "Rettet siden", "44 %", "48 %", "23. november 2026");
        assertThat(reports.visitor().open(report.path() + ".html").getResponse().getContentAsByteArray())
                .isEqualTo(before);
        assertThat(reports.desk(maker).open(report.section())).hasStatus(404);
    }

    @Test
    void theDatabaseRefusesEveryChange() {
        var report = inReview(reports.secretary());
        reports.desk(reports.secretary()).done(report.path() + "/arbejde/godkend", Map.of());

        for (var sql : new String[] {
            "update reports.frozen set snapshot = '{}'",
            "delete from reports.file",
            "update reports.content set bytes = ''",
            "update reports.report set title = 'Andet' where slug = '" + report.slug() + "'",
            "update reports.section set body = 'Andet' where report = (select id from reports.report where slug = '"
                    + report.slug() + "')"
        }) {
            assertThatThrownBy(() -> database.sql(sql).update()).as(sql).hasMessageContaining("never changed");
        }
    }

    @Test
    void visitorsFindItAndReadNobodysName() {
        var report = inReview(reports.secretary());
        var approver = reports.secretary();
        reports.desk(approver).done(report.path() + "/arbejde/godkend", Map.of());

        var page = reports.visitor().read(report.path());

        assertThat(reports.visitor().read("/rapporter")).contains("Status " + report.year());
        assertThat(page).contains("Det går fremad i Aarhus.").doesNotContain(approver.name());
        assertThat(reports.desk(approver).read(report.path())).contains("Godkendt af " + approver.name());
        assertThat(Desk.text(reports.visitor().open(report.path() + "?sprog=ti")))
                .contains("kan ikke læses");
    }
}
