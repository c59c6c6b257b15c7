package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;

/** What somebody did to a step of a year. */
public enum StepAct implements Coded {
    /** It came with the year, from the template. */
    MADE,
    ADDED,
    MOVED,
    CHANGED,
    CALLED_OFF,
    DONE,
    /** It is planned again after it was called off or done. */
    TAKEN_UP;

    @Override
    public String key() {
        return "calendar.act." + code();
    }
}
