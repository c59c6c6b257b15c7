package dk.helhed.projects.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.projects.monitoring.Contact.Step;
import dk.helhed.projects.monitoring.Course.Run;
import dk.helhed.projects.monitoring.Demand.Kind;
import dk.helhed.projects.monitoring.Monitoring.Deadlines;
import dk.helhed.projects.monitoring.Report.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports of quarters demand, and what silence does. */
class MonitoringTests {

    private static final Deadlines DEADLINES = new Deadlines(15, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate JANUARY_2025 = LocalDate.of(2025, 1, 1);

    /**
     * From 2025K1 on: G, Y and R are reports; a dot is a missing one. The last letter is 2026K3, which was due on 15 October, 38
     * days before.
     */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "G, -",
                "GGGGGGG, -",
                "GGGGGGY, CONTACT",
                "GGGGGYY, CONTACT",
                "GGGGGYG, -",
                "GGGGGGR, PLAN",
                "GGGGGRG, -",
                "GGGGGYR, PLAN",
                "GGGGGRY, CONTACT",
                "GGGGRYR, PLAN",
                "GGGGRGR, PLAN",
                "GGGGGRR, COMMITTEE PLAN",
                "GGGGRRR, COMMITTEE PLAN",
                "GGGGRRY, CONTACT",
                "GGGGRRG, -",
                "GGGGR.R, COMMITTEE ESCALATED PLAN",
                "GGGR..R, COMMITTEE ESCALATED PLAN",
                "GGGR.GR, ESCALATED PLAN",
                "GGGGRR., COMMITTEE ESCALATED PLAN",
                "GGGGGR., ESCALATED PLAN",
                "GGGGGY., ESCALATED CONTACT",
                "GGGGGG., ESCALATED",
                "......., ESCALATED",
            })
    void reportsAndSilenceDemand(String sequence, @Nullable String demands) {
        var first = sequence.length() == 1 ? LocalDate.of(2026, 7, 1) : JANUARY_2025;
        var reports = reports(sequence, Quarter.of(first));

        var standing = Monitoring.of(running(first, reports), TODAY, DEADLINES);

        assertThat(String.join(" ", kinds(standing))).isEqualTo(demands == null ? "" : demands);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, NOT_YET, -",
        "2026-10-01, NOT_YET, DUE",
        "2026-10-15, NOT_YET, DUE",
        "2026-10-16, MISSING, MISSING",
        "2026-11-14, MISSING, MISSING",
        "2026-11-15, MISSING, ESCALATED",
        "2026-12-31, MISSING, ESCALATED",
    })
    void aReportIsDueFifteenDaysAfterTheQuarterAndEscalatedThirtyDaysLater(
            LocalDate today, State state, String demand) {
        var standing = Monitoring.of(running(LocalDate.of(2026, 8, 20), List.of()), today, DEADLINES);

        assertThat(standing.state(q("2026K3"))).isEqualTo(state);
        assertThat(String.join(" ", kinds(standing))).isEqualTo(demand.equals("-") ? "" : demand);
    }

    @Test
    void theFirstReportIsOwedForTheQuarterInWhichItBegan() {
        var standing = Monitoring.of(running(LocalDate.of(2026, 6, 30), List.of()), TODAY, DEADLINES);

        assertThat(states(standing)).containsExactly("2026K2 MISSING", "2026K3 MISSING", "2026K4 NOT_YET");
        assertThat(standing.state(q("2026K1"))).isEqualTo(State.NOT_ASKED);
        assertThat(standing.row(q("2026K2")).orElseThrow().daysLate()).isEqualTo(130);
    }

    @Test
    void theQuarterInWhichItEndedIsOwedAndNoneAfterIt() {
        var course = course(new Run(JANUARY_2025, LocalDate.of(2025, 7, 1)), null, reports("GG", q("2025K1")), true);

        assertThat(states(Monitoring.of(course, TODAY, DEADLINES)))
                .containsExactly("2025K1 GREEN", "2025K2 GREEN", "2025K3 MISSING");
    }

    @Test
    void aPauseIsNotSilence() {
        var runs = List.of(new Run(JANUARY_2025, LocalDate.of(2025, 3, 31)), new Run(LocalDate.of(2025, 7, 1), null));
        var reports = new ArrayList<>(reports("R", q("2025K1")));
        reports.addAll(reports("R", q("2025K3")));
        var course = Course.of(true, true, runs, null, reports, List.of());

        var standing = Monitoring.of(course, LocalDate.of(2025, 10, 1), DEADLINES);

        assertThat(states(standing)).containsExactly("2025K1 RED", "2025K2 NOT_ASKED", "2025K3 RED", "2025K4 NOT_YET");
        assertThat(kinds(standing)).containsExactly("PLAN");
    }

    @Test
    void belowTheLimitNothingIsDemandedAndWhatWasReportedIsStillShown() {
        var course = new Course(
                false,
                true,
                List.of(new Run(JANUARY_2025, null)),
                null,
                running(JANUARY_2025, reports("GR", q("2025K1"))).reports(),
                List.of());

        var standing = Monitoring.of(course, TODAY, DEADLINES);

        assertThat(states(standing)).containsExactly("2025K1 GREEN", "2025K2 RED");
        assertThat(standing.demands()).isEmpty();
        assertThat(standing.open()).isEmpty();
    }

    @Test
    void whoeverCrossesTheLimitReportsFromThatQuarterOn() {
        var course = course(new Run(JANUARY_2025, null), LocalDate.of(2026, 8, 1), List.of(), true);

        assertThat(states(Monitoring.of(course, TODAY, DEADLINES))).containsExactly("2026K3 MISSING", "2026K4 NOT_YET");
    }

    @Test
    void aPeriodThatBeginsLaterThanThePhaseCounts() {
        var course = course(new Run(LocalDate.of(2026, 6, 28), null), LocalDate.of(2026, 7, 1), List.of(), true);

        assertThat(states(Monitoring.of(course, TODAY, DEADLINES))).containsExactly("2026K3 MISSING", "2026K4 NOT_YET");
    }

    @Test
    void beforeItBeginsNothingIsAsked() {
        var course = course(new Run(LocalDate.of(2026, 6, 28), null), LocalDate.of(2027, 1, 1), List.of(), true);

        assertThat(Monitoring.of(course, TODAY, DEADLINES).rows()).isEmpty();
    }

    @Test
    void afterADecisionWhatIsMissingIsShownButNotDemanded() {
        var course =
                course(new Run(JANUARY_2025, LocalDate.of(2026, 8, 1)), null, reports("GGGGGR", q("2025K1")), false);

        var standing = Monitoring.of(course, TODAY, DEADLINES);

        assertThat(standing.state(q("2026K3"))).isEqualTo(State.MISSING);
        assertThat(standing.demands()).isEmpty();
    }

    @Test
    void quartersThatLackBetweenImportedReportsAreMissing() {
        var imported = List.of(imported("2024K1", Color.GREEN), imported("2024K4", Color.GREEN));
        var course = course(new Run(LocalDate.of(2026, 10, 1), null), null, imported, true);

        assertThat(states(Monitoring.of(course, TODAY, DEADLINES)))
                .startsWith("2024K1 GREEN", "2024K2 MISSING", "2024K3 MISSING", "2024K4 GREEN", "2025K1 NOT_ASKED")
                .endsWith("2026K3 NOT_ASKED", "2026K4 NOT_YET");
    }

    @Test
    void aReportIsAskedForAsLongAsItIsAmongTheLastEight() {
        var reports = reports("GGGGGGG", q("2025K2"));
        var course = running(JANUARY_2025, reports);

        assertThat(kinds(Monitoring.of(course, LocalDate.of(2026, 12, 31), DEADLINES)))
                .containsExactly("ESCALATED");
        assertThat(kinds(Monitoring.of(course, LocalDate.of(2027, 1, 1), DEADLINES)))
                .isEmpty();
        assertThat(states(Monitoring.of(course, LocalDate.of(2027, 1, 1), DEADLINES)))
                .startsWith("2025K1 MISSING");
    }

    @Test
    void redWantsAPlanWithADayThatIsNotPast() {
        assertThat(kinds(red(null))).containsExactly("PLAN_MISSING");
        assertThat(kinds(red(TODAY))).containsExactly("PLAN");
        assertThat(kinds(red(TODAY.minusDays(1)))).containsExactly("PLAN_PASSED");
    }

    private static Standing red(@Nullable LocalDate until) {
        var plan = until == null ? null : new Plan("Flere frivillige", "projektlederen", until);
        var red = new FiledReport(q("2026K3"), new Report(Color.RED, "Ingen deltagere", plan), 1, true, Instant.EPOCH);
        return Monitoring.of(running(LocalDate.of(2026, 7, 1), List.of(red)), TODAY, DEADLINES);
    }

    @Test
    void aContactAnswersTheReportItWasMadeForAndNoLaterOne() {
        var yellow = contacted("GGGGGGY", Step.POOL, "2026K3");
        var later = contacted("GGGGGYY", Step.POOL, "2026K2");
        var secondRed = contacted("GGGGGRR", Step.COMMITTEE, "2026K3");
        var thirdRed = contacted("GGGGRRR", Step.COMMITTEE, "2026K2");

        assertThat(kinds(yellow)).isEmpty();
        assertThat(kinds(later)).containsExactly("CONTACT");
        assertThat(kinds(secondRed)).containsExactly("PLAN");
        assertThat(kinds(thirdRed)).containsExactly("COMMITTEE", "PLAN");
    }

    private static Standing contacted(String sequence, Step step, String quarter) {
        var contact = new Contact(step, q(quarter), TODAY, "Aftalt et møde");
        var reports = reports(sequence, q("2025K1"));
        var course = Course.of(true, true, List.of(new Run(JANUARY_2025, null)), null, reports, List.of(contact));
        return Monitoring.of(course, TODAY, DEADLINES);
    }

    @Test
    void theMostSeriousDemandComesFirstAndEachConcernsItsPeople() {
        var standing = Monitoring.of(running(JANUARY_2025, reports("GGGGRR.", q("2025K1"))), TODAY, DEADLINES);

        assertThat(kinds(standing)).containsExactly("COMMITTEE", "ESCALATED", "PLAN");
        assertThat(standing.demands(Demand.Of.COMMITTEE))
                .extracting(Demand::kind)
                .containsExactly(Kind.COMMITTEE);
        assertThat(standing.demands(Demand.Of.POOL_OWNER))
                .extracting(Demand::kind)
                .containsExactly(Kind.ESCALATED);
        assertThat(standing.demands(Demand.Of.MANAGER))
                .extracting(Demand::kind)
                .containsExactly(Kind.ESCALATED, Kind.PLAN);
    }

    private static Course running(LocalDate since, List<FiledReport> reports) {
        return course(new Run(since, null), null, reports, true);
    }

    private static Course course(Run run, @Nullable LocalDate notBefore, List<FiledReport> reports, boolean open) {
        return Course.of(true, open, List.of(run), notBefore, reports, List.of());
    }

    /** One report for each letter, from a quarter on; none for a dot. */
    private static List<FiledReport> reports(String sequence, Quarter from) {
        var reports = new ArrayList<FiledReport>();
        var quarter = from;
        for (int i = 0; i < sequence.length(); i++) {
            var color = switch (sequence.charAt(i)) {
                case 'G' -> Color.GREEN;
                case 'Y' -> Color.YELLOW;
                case 'R' -> Color.RED;
                default -> null;
            };
            if (color != null) {
                reports.add(new FiledReport(quarter, report(color), 1, false, Instant.EPOCH));
            }
            quarter = quarter.next();
        }
        return reports;
    }

    private static Report report(Color color) {
        var plan = color == Color.RED ? new Plan("Flere frivillige", "projektlederen", TODAY.plusDays(30)) : null;
        return new Report(color, color == Color.GREEN ? "" : "Få deltagere", plan);
    }

    private static FiledReport imported(String quarter, Color color) {
        return new FiledReport(q(quarter), new Report(color, "", null), 1, true, Instant.EPOCH);
    }

    private static List<String> kinds(Standing standing) {
        return standing.demands().stream().map(demand -> demand.kind().name()).collect(Collectors.toList());
    }

    private static List<String> states(Standing standing) {
        return standing.rows().stream()
                .map(row -> row.quarter().code() + " " + row.state())
                .toList();
    }

    private static Quarter q(String code) {
        return Quarter.in(code).orElseThrow();
    }
}
