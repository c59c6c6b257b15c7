package dk.helhed.yearcycle.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.yearcycle.calendar.Notice;
import dk.helhed.yearcycle.calendar.Responsible;
import dk.helhed.yearcycle.calendar.StepKind;
import dk.helhed.yearcycle.calendar.StepSheet;
import dk.helhed.yearcycle.calendar.StepState;
import dk.helhed.yearcycle.calendar.YearStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WheelTests {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aMarkStandsAtItsDay() {
        var wheel = Wheel.of(2026, List.of(step("2026-01-01"), step("2026-07-02"), step("2026-10-01")), TODAY);

        assertThat(wheel.marks().get(0).at().left()).isEqualTo("360");
        assertThat(wheel.marks().get(0).at().y()).isLessThan(120);
        assertThat(wheel.marks().get(1).at().y()).isGreaterThan(600);
        assertThat(wheel.marks().get(2).at().x()).isLessThan(120);
    }

    @Test
    void marksOfNearDaysDoNotLieUponEachOther() {
        var random = new Random(8);
        for (int i = 0; i < 200; i++) {
            var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            var days = new ArrayList<>(List.of(day.toString(), day.toString()));
            IntStream.range(0, 16)
                    .forEach(n -> days.add(LocalDate.of(2026, 1, 1)
                            .plusDays(random.nextInt(365))
                            .toString()));
            var marks = Wheel.of(2026, days.stream().map(WheelTests::step).toList(), TODAY)
                    .marks();

            for (var mark : marks) {
                assertThat(marks)
                        .filteredOn(other -> other.number() > mark.number())
                        .allMatch(other -> other.at().distance(mark.at()) >= 2 * Wheel.MARK);
            }
        }
    }

    @Test
    void todayIsShownInItsOwnYearOnly() {
        assertThat(Wheel.of(2026, List.of(), TODAY).today()).isNotNull();
        assertThat(Wheel.of(2027, List.of(), TODAY).today()).isNull();
        assertThat(Wheel.of(2027, List.of(), TODAY).passed()).isEmpty();
        assertThat(Wheel.of(2025, List.of(), TODAY).passed()).isNotEmpty();
        assertThat(Wheel.of(2026, List.of(), LocalDate.of(2026, 1, 1)).passed()).isEmpty();
        assertThat(Wheel.of(2028, List.of(step("2028-12-31")), TODAY).months()).hasSize(12);
    }

    private static YearStep step(String day) {
        return new YearStep(
                UUID.randomUUID(),
                2026,
                null,
                LocalDate.parse(day),
                new StepSheet("Trin", StepKind.OTHER, Responsible.NOBODY, "", Notice.USUAL),
                StepState.PLANNED,
                null,
                NOW,
                1);
    }
}
