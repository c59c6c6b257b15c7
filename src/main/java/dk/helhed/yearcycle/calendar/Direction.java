package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;

/** Towards the beginning or the end of the year. */
public enum Direction implements Coded {
    BEFORE,
    AFTER;

    @Override
    public String key() {
        return "calendar.direction." + code();
    }
}
