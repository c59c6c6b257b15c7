package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;

/** Which of the same weekdays of a month. */
public enum Nth implements Coded {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    LAST;

    @Override
    public String key() {
        return "calendar.nth." + code();
    }
}
