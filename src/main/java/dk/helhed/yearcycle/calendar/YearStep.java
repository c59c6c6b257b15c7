package dk.helhed.yearcycle.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of one year.
 *
 * @param year whose cycle it belongs to; its day can lie outside
 * @param template the step of the template it came from; null if it was added to this year alone
 * @param result null until it is done
 * @param version counts the changes, from 1
 */
public record YearStep(
        UUID id,
        int year,
        @Nullable UUID template,
        LocalDate day,
        StepSheet sheet,
        StepState state,
        @Nullable StepResult result,
        Instant changedAt,
        int version) {

    /** The path of its page. */
    public String path() {
        return "/aarshjul/trin/" + id;
    }

    /** Whether it should have been done by now. */
    public boolean isLate(LocalDate today) {
        return state == StepState.PLANNED && day.isBefore(today);
    }

    /** Whether it waits for whoever answers for it. */
    public boolean isDue(LocalDate today) {
        return state == StepState.PLANNED
                && !today.isBefore(day.minusDays(sheet.notice().remindDays()));
    }

    /** Whether it has waited so long that those who run the cycle must see to it. */
    public boolean isEscalated(LocalDate today) {
        return isLate(today) && !today.isBefore(day.plusDays(sheet.notice().escalateDays()));
    }
}
