package dk.helhed.yearcycle.calendar;

import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Task;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The running year and the next, made to try the program with. What lies behind is done, but for the last step, so that one can see
 * what is late.
 */
@Service
public class DemoYears {

    private final Years years;
    private final YearMaking making;
    private final StepChanges changes;
    private final Texts texts;
    private final Clock clock;

    DemoYears(Years years, YearMaking making, StepChanges changes, Texts texts, Clock clock) {
        this.years = years;
        this.making = making;
        this.changes = changes;
        this.texts = texts;
        this.clock = clock;
    }

    /** Makes them where no year has been made. */
    public void make() {
        Acting.as(Task.START, () -> {
            if (years.made().isEmpty()) {
                var today = LocalDate.now(clock);
                if (making.make(today.getYear(), true) instanceof Outcome.Done<List<YearStep>> done) {
                    finish(done.thing().stream()
                            .filter(step -> step.isLate(today))
                            .toList());
                }
                making.make(today.getYear() + 1, true);
            }
            return null;
        });
    }

    private void finish(List<YearStep> late) {
        late.stream()
                .limit(Math.max(0, late.size() - 1))
                .forEach(step -> changes.finish(
                        step,
                        step.version(),
                        new StepResult(step.day(), texts.text(Language.DANISH, "calendar.demo.result"), "")));
    }
}
