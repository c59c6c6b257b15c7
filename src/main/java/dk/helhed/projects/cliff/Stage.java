package dk.helhed.projects.cliff;

import dk.helhed.forms.Coded;

/** How near the end of the money is, the nearest first. */
public enum Stage implements Coded {
    /** The last day with money is over. */
    PAST(0),
    /** At most six months: the decision should be there, so that people and partners can be told in time. */
    MONTHS_6(6),
    MONTHS_9(9),
    MONTHS_12(12);

    private final int months;

    Stage(int months) {
        this.months = months;
    }

    /** How many months before the last day with money it is reached. */
    public int months() {
        return months;
    }

    @Override
    public String key() {
        return "cliff.stage." + code();
    }
}
