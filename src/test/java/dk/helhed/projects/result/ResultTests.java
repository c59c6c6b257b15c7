package dk.helhed.projects.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.helhed.access.Objection;
import dk.helhed.projects.plan.Criterion;
import dk.helhed.projects.plan.SomePlan;
import dk.helhed.projects.plan.Way;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures propose, what they can be compared to, and what is missing before an effort counts as evaluated. */
class ResultTests {

    private static final Instant BEGAN = Instant.parse("2026-06-01T10:00:00Z");
    private static final Criterion HIGHER = SomePlan.criterion("20", "50", Way.HIGHER);
    private static final Criterion LOWER = SomePlan.criterion("50", "20", Way.LOWER);

    @ParameterizedTest
    @CsvSource({
        "50, 2026-11-22, REACHED",
        "49.9, 2026-11-22, NOT_YET",
        "49.9, 2027-12-31, NOT_YET",
        "49.9, 2028-01-01, NOT_REACHED",
        "60, 2028-01-01, REACHED",
    })
    void theNewestFigureProposes(String value, LocalDate today, Proposal proposal) {
        var findings = List.of(finding("2025", "20"), finding("2026K1", "55"), finding("2026K2", value));

        assertThat(Proposal.of(HIGHER, findings, today)).isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource({"20, REACHED", "20.1, NOT_YET", "0, REACHED"})
    void whereLowerIsBetterTheThresholdIsACeiling(String value, Proposal proposal) {
        assertThat(Proposal.of(LOWER, List.of(finding("2026", value)), LocalDate.of(2026, 11, 22)))
                .isEqualTo(proposal);
    }

    @Test
    void theBaseAloneProposesNothing() {
        var today = LocalDate.of(2026, 11, 22);

        assertThat(Proposal.of(HIGHER, List.of(), today)).isEqualTo(Proposal.NOTHING_MEASURED);
        assertThat(Proposal.of(HIGHER, List.of(finding("2025", "90")), today)).isEqualTo(Proposal.NOTHING_MEASURED);
        assertThat(Proposal.of(SomePlan.criterion("20", null, Way.HIGHER), List.of(finding("2026", "90")), today))
                .isEqualTo(Proposal.NOTHING_MEASURED);
    }

    @Test
    void withoutTwoTimesWithBothThereIsNoDifference() {
        assertThat(Difference.of(List.of(finding("2025", "20"), finding("2026", "50")), Unit.PERCENT))
                .isEmpty();
        assertThat(Difference.of(List.of(finding("2025", "20"), both("2026", "50", 9, "30", 9)), Unit.PERCENT))
                .isEmpty();
    }

    @Test
    void theFirstAndTheLastTimeWithBothAreCompared() {
        var difference = Difference.of(
                        List.of(
                                finding("2024", "10"),
                                both("2025", "40", 100, "40", 100),
                                both("2026K1", "90", 5, "5", 5),
                                both("2026K2", "60", 100, "45", 100)),
                        Unit.PERCENT)
                .orElseThrow();

        assertThat(difference.value()).isEqualByComparingTo("15");
        assertThat(difference.before().code()).isEqualTo("2025");
        assertThat(difference.after().code()).isEqualTo("2026K2");
        assertThat(Objects.requireNonNull(difference.interval()).high()).isEqualTo(34.04, within(0.01));
    }

    @Test
    void withoutPeopleOrSharesThereIsADifferenceButNoInterval() {
        var unknown = List.of(both("2025", "40", 100, "40", null), both("2026", "60", 100, "45", 100));
        var known = List.of(both("2025", "40", 100, "40", 100), both("2026", "60", 100, "45", 100));

        assertThat(Difference.of(unknown, Unit.PERCENT)).get().satisfies(difference -> {
            assertThat(difference.interval()).isNull();
            assertThat(difference.lack()).isEqualTo(Difference.Lack.PEOPLE);
        });
        assertThat(Difference.of(known, Unit.COUNT))
                .get()
                .satisfies(difference -> assertThat(difference.lack()).isEqualTo(Difference.Lack.SPREAD));
        assertThat(Difference.of(known, null))
                .get()
                .satisfies(difference -> assertThat(difference.lack()).isEqualTo(Difference.Lack.SPREAD));
    }

    @ParameterizedTest
    @CsvSource({
        "REACHED, true, 2026-06-01T10:00:00Z, ",
        "NOT_REACHED, true, 2026-09-01T10:00:00Z, ",
        "NOT_MEASURABLE, false, 2026-09-01T10:00:00Z, ",
        "REACHED, false, 2026-09-01T10:00:00Z, effort.result.missing.measurement",
        "NOT_REACHED, false, 2026-09-01T10:00:00Z, effort.result.missing.measurement",
        "REACHED, true, 2026-05-31T10:00:00Z, effort.result.missing.again",
        ", true, 2026-09-01T10:00:00Z, effort.result.missing.judgement",
    })
    void everyCriterionIsJudgedOnSomethingSinceTheEffortBegan(
            @Nullable Verdict verdict, boolean measured, Instant at, @Nullable String missing) {
        var judgement = verdict == null ? null : new Judgement(HIGHER.id(), 1, verdict, "Fordi", at);
        var result = new CriterionResult(
                2,
                HIGHER,
                measured ? List.of(finding("2026", "50")) : List.of(),
                judgement,
                Proposal.NOTHING_MEASURED,
                null);

        assertThat(Judged.obstacles(List.of(result), BEGAN))
                .isEqualTo(Stream.ofNullable(missing)
                        .map(key -> Objection.of("/resultater/kriterium/7/vurdering", key, 2))
                        .toList());
    }

    @Test
    void withoutCriteriaNothingIsEvaluated() {
        assertThat(Judged.obstacles(List.of(), null))
                .containsExactly(Objection.of("/plan/kriterium/ny", "effort.result.missing.criteria"));
    }

    private static Finding finding(String period, String value) {
        return new Finding(Period.parse(period).orElseThrow(), new BigDecimal(value), null, null, null, null, null);
    }

    private static Finding both(String period, String value, int people, String other, @Nullable Integer others) {
        return new Finding(
                Period.parse(period).orElseThrow(),
                new BigDecimal(value),
                people,
                new BigDecimal(other),
                others,
                null,
                null);
    }
}
