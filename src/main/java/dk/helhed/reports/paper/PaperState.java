package dk.helhed.reports.paper;

import dk.helhed.forms.Coded;

/** How far a paper has come. */
public enum PaperState implements Coded {
    /** Being written. */
    DRAFT,
    /** Sent to the committee. */
    SENT,
    /** The committee has met, and what it decided is noted. */
    DECIDED;

    @Override
    public String key() {
        return "paper.state." + code();
    }
}
