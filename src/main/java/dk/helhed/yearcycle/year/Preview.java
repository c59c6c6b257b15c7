package dk.helhed.yearcycle.year;

import dk.helhed.law.ClosingDay;
import dk.helhed.law.Holidays;
import dk.helhed.law.WorkingDays;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.calendar.PlannedStep;
import dk.helhed.yearcycle.calendar.TemplateStep;
import java.time.LocalDate;
import java.util.List;

/**
 * What a year would become.
 *
 * @param planned by day; empty if the rules give no days
 * @param steps all of the template
 */
public record Preview(
        int year, List<PlannedStep> planned, List<TemplateStep> steps, WorkingDays workingDays, LocalDate today) {

    public Preview {
        planned = List.copyOf(planned);
        steps = List.copyOf(steps);
    }

    public boolean isPast(PlannedStep step) {
        return step.day().isBefore(today);
    }

    public long past() {
        return planned.stream().filter(this::isPast).count();
    }

    /** The steps that do not take place in the year. */
    public List<TemplateStep> absent() {
        return planned.isEmpty()
                ? List.of()
                : steps.stream()
                        .filter(step -> planned.stream()
                                .noneMatch(there -> there.step().id().equals(step.id())))
                        .toList();
    }

    /** Why people do not work on the day; empty if they do. */
    public String rest(PlannedStep step, Page page) {
        if (workingDays.holds(step.day())) {
            return "";
        }
        return Holidays.on(step.day())
                .map(holiday -> page.text("calendar.rest.holiday", page.text(holiday.key())))
                .or(() -> ClosingDay.on(step.day(), workingDays.closed())
                        .map(closing -> page.text("calendar.rest.holiday", page.text(closing.key()))))
                .orElseGet(() -> page.text("calendar.rest.weekend"));
    }
}
