package dk.helhed.yearcycle.signal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Place;
import dk.helhed.projects.Phase;
import dk.helhed.projects.cliff.Cliff;
import dk.helhed.projects.monitoring.Course;
import dk.helhed.projects.monitoring.Monitored;
import dk.helhed.projects.monitoring.Quarter;
import dk.helhed.projects.monitoring.RedProject;
import dk.helhed.reference.LocalizedText;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.Subject;
import dk.helhed.yearcycle.signal.UsedFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on projects and on who answers for what. */
class ProjectRuleTests {

    private static final UUID EFFORT = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final Place PLACE = new Place(1, null);

    @Test
    void twoRedQuartersRunningAreASignalFromTheDayAfterTheLast() {
        var red = new RedProject(monitored(), new Quarter(2026, 3), new Quarter(2026, 2));

        var finding = RedTwice.of(red);

        assertThat(finding.kind()).isEqualTo(SignalKind.RED_TWICE);
        assertThat(finding.since()).isEqualTo("2026-10-01");
        assertThat(finding.basis()).isEqualTo("2026K3");
        assertThat(finding.figures())
                .extracting(UsedFigure::role)
                .containsExactly(UsedFigure.Role.QUARTER, UsedFigure.Role.QUARTER_BEFORE);
        assertThat(finding.subject().kind()).isEqualTo(Subject.Kind.PROJECT);
        assertThat(finding.subject().thing()).isEqualTo(EFFORT.toString());
        assertThat(finding.batch()).isNull();
    }

    @Test
    void theNextRedQuarterIsNewsAboutTheSameThing() {
        var first = RedTwice.of(new RedProject(monitored(), new Quarter(2026, 3), new Quarter(2026, 2)));
        var next = RedTwice.of(new RedProject(monitored(), new Quarter(2026, 4), new Quarter(2026, 3)));

        assertThat(next.key()).isEqualTo(first.key());
        assertThat(next.basis()).isNotEqualTo(first.basis());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-31, 2026-11-29, 6, false",
        "2027-05-31, 2026-11-30, 6, true",
        "2027-05-31, 2027-06-01, 6, true",
        "2027-08-31, 2027-02-27, 6, false",
        "2027-08-31, 2027-02-28, 6, true",
        "2027-05-31, 2026-11-30, 3, false",
        "2027-05-31, 2027-02-28, 3, true",
    })
    void moneyThatEndsSoonIsASignal(LocalDate until, LocalDate today, int months, boolean expected) {
        var found = FundingCliff.of(cliff(until), today, months);

        assertThat(found.isPresent()).isEqualTo(expected);
        found.ifPresent(finding -> {
            assertThat(finding.kind()).isEqualTo(SignalKind.FUNDING_CLIFF);
            assertThat(finding.since()).isEqualTo(until.minusMonths(months));
            assertThat(finding.basis()).isEqualTo(until.toString());
            assertThat(finding.certainty()).isInstanceOf(Certainty.Plain.class);
        });
    }

    @Test
    void aThingThatNobodyAnswersForIsASignalWithoutADay() {
        var subject = new Subject(
                Subject.Kind.INDICATOR, "N12", "", LocalizedText.danish("Beskæftigelse", null), "/indikator/N12");

        assertThat(NoOwner.of(subject, Set.of("N12", "N4"))).isEmpty();
        assertThat(NoOwner.of(subject, Set.of("N4"))).hasValueSatisfying(finding -> {
            assertThat(finding.kind()).isEqualTo(SignalKind.NO_OWNER);
            assertThat(finding.since()).isNull();
            assertThat(finding.figures()).isEmpty();
            assertThat(finding.subject()).isEqualTo(subject);
        });
    }

    private static Monitored monitored() {
        var course = new Course(true, true, List.of(), null, new TreeMap<>(), List.of());
        return new Monitored(EFFORT, "7", "Bogstart", "/projekt/bogstart", true, false, PLACE, course);
    }

    private static Cliff cliff(LocalDate until) {
        return new Cliff(
                EFFORT,
                "7",
                "Bogstart",
                "/projekt/bogstart",
                true,
                false,
                Phase.RUNNING,
                PLACE,
                until,
                new TreeMap<>(),
                null);
    }
}
