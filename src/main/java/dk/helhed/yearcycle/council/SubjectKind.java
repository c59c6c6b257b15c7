package dk.helhed.yearcycle.council;

import dk.helhed.forms.Coded;

/** What the integration council can speak about. */
public enum SubjectKind implements Coded {
    /** A proposal, by its number. */
    PROPOSAL,
    /** A status report, by what its address knows it by. */
    REPORT,
    /** Anything else. */
    OTHER;

    @Override
    public String key() {
        return "council.subject." + code();
    }
}
