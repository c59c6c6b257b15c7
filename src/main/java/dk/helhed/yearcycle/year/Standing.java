package dk.helhed.yearcycle.year;

import dk.helhed.forms.Coded;
import dk.helhed.yearcycle.calendar.YearStep;
import java.time.LocalDate;

/** How a step of a year stands on a day. */
public enum Standing implements Coded {
    LATE,
    /** It waits for whoever answers for it. */
    DUE,
    PLANNED,
    DONE,
    CALLED_OFF;

    static Standing of(YearStep step, LocalDate today) {
        return switch (step.state()) {
            case DONE -> DONE;
            case CALLED_OFF -> CALLED_OFF;
            case PLANNED -> step.isLate(today) ? LATE : step.isDue(today) ? DUE : PLANNED;
        };
    }

    @Override
    public String key() {
        return "calendar.standing." + code();
    }
}
