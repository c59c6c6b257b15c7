package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;

/** Which of the same weekdays of a month. */
public enum Nth implements Coded {
    FIRST(1),
    SECOND(2),
    THIRD(3),
    FOURTH(4),
    LAST(-1);

    private final int number;

    Nth(int number) {
        this.number = number;
    }

    /** Counted from the beginning of the month; -1 for the last. */
    int number() {
        return number;
    }

    @Override
    public String key() {
        return "calendar.nth." + code();
    }
}
