package dk.helhed.yearcycle.round;

import dk.helhed.forms.Coded;

/** Where a sheet is on its way. */
public enum SheetState implements Coded {
    /** It is being written, for the first time or again. */
    DRAFT,
    SENT,
    /** Nobody has to answer it. */
    EXCUSED;

    @Override
    public String key() {
        return "round.sheet.state." + code();
    }
}
