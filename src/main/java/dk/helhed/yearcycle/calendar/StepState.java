package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;

/** What has become of a step of a year. */
public enum StepState implements Coded {
    PLANNED,
    DONE,
    /** It is not done this year. It stays in sight, crossed out. */
    CALLED_OFF;

    @Override
    public String key() {
        return "calendar.state." + code();
    }
}
