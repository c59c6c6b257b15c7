package dk.helhed.yearcycle.followup;

import dk.helhed.forms.Coded;

/** Whether an indicator did what a proposal said. */
public enum Verdict implements Coded {
    /** The figure is where it was expected to be, or better. */
    DID,
    /** It moved the way that was expected, but not so far. */
    PARTLY,
    /** It did not move that way, or it is not known where it began. */
    NOT,
    /** There is no figure about the year yet. */
    NO_FIGURE;

    @Override
    public String key() {
        return "follow-up.verdict." + code();
    }
}
