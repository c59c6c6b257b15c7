package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;

/** What is counted. */
public enum Measure implements Coded {
    DAYS,
    WORKING_DAYS;

    @Override
    public String key() {
        return "calendar.measure." + code();
    }
}
