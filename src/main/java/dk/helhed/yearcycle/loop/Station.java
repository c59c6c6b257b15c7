package dk.helhed.yearcycle.loop;

import java.util.Locale;

/** A place that a turn of the loop passes, in order. */
public enum Station {
    /** The figures said that something fails. */
    SIGNAL(90),
    /** Somebody proposed what to do about it. */
    PROPOSAL(270),
    /** The committee or the council decided. */
    DECISION(120),
    /** Something is being done. */
    PROJECT(730),
    /** It was said whether it worked. */
    RESULT(0);

    private final int days;

    Station(int days) {
        this.days = days;
    }

    /**
     * The days that the way from here to the next station may take before it counts as stuck: a quarter to a proposal, the
     * months of a budget year to a decision, four months to a beginning, two years to a result. Ours: no law sets them.
     */
    public int days() {
        return days;
    }

    /** The key of its name. */
    public String key() {
        return "loop.station." + code();
    }

    /** As in style classes and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
