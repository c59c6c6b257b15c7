package dk.helhed.projects.portfolio;

import dk.helhed.forms.Coded;

/** What the portfolio is divided by. */
public enum Dimension implements Coded {
    /** The goals of policies; an effort counts under each goal that it works on. */
    GOAL,
    /** The focus areas of policies; an effort counts under each focus area that one of its goals belongs to. */
    FOCUS_AREA,
    DISTRICT,
    TARGET_GROUP,
    /** Whose money it is; an effort counts under each kind of payer that it has. */
    PAYER,
    PHASE,
    EVIDENCE;

    /** Whether an effort may count in several lines, so that the lines do not add up to the whole. */
    public boolean countsTwice() {
        return this == GOAL || this == FOCUS_AREA || this == PAYER;
    }

    @Override
    public String key() {
        return "portfolio.by." + code();
    }
}
