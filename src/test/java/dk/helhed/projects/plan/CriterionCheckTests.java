package dk.helhed.projects.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a success criterion contradicts itself. */
class CriterionCheckTests {

    @ParameterizedTest
    @CsvSource({
        "20, 50, HIGHER, ",
        "20, 20, HIGHER, ",
        "50, 20, HIGHER, effort.plan.side.higher",
        "50, 20, LOWER, ",
        "20, 20, LOWER, ",
        "20, 50, LOWER, effort.plan.side.lower",
        "20, 50, , ",
        ", 50, HIGHER, ",
        "20, , HIGHER, ",
        "20, 101, HIGHER, effort.plan.value.pct",
    })
    void theThresholdLiesOnTheGoodSideOfTheBase(
            @Nullable String base, @Nullable String threshold, @Nullable Way way, @Nullable String objection) {
        var found = CriterionCheck.objections(SomePlan.criterion(base, threshold, way), Unit.PERCENT, null);

        if (objection == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .satisfies(one -> assertThat(one.key()).isEqualTo(objection));
            assertThat(found).extracting(Objection::field).containsExactly("threshold");
        }
    }

    @Test
    void anOwnUnitHasNoBounds() {
        assertThat(CriterionCheck.objections(SomePlan.criterion("20", "101", Way.HIGHER), null, null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-31, ",
        "2028-01-01, effort.plan.due.starts",
    })
    void theDeadlineDoesNotLieBeforeTheStart(LocalDate starts, @Nullable String key) {
        var found = CriterionCheck.objections(SomePlan.criterion("20", "50", Way.HIGHER), Unit.PERCENT, starts);

        assertThat(found).extracting(Objection::key).isEqualTo(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2026k4, 2026K4",
        "4. kvartal 2026, 2026K4",
        "4 kvartal 2026, 2026K4",
        "2026M11, 2026M11",
        "2026-11, 2026-11",
        "30-11-2026, 2026-11-30",
        "30.11.2026, 2026-11-30",
        "i går, ",
        "2026K5, ",
        "31-11-2026, ",
    })
    void aTimeIsReadAsPeopleTypeIt(String typed, @Nullable String code) {
        assertThat(TypedPeriod.in(typed).map(Period::code)).isEqualTo(Optional.ofNullable(code));
    }
}
