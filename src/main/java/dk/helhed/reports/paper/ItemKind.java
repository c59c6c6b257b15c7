package dk.helhed.reports.paper;

import dk.helhed.forms.Coded;

/** What a committee is to do with a paper. */
public enum ItemKind implements Coded {
    /** To decide. Agendas write (B). */
    DECISION,
    /** To note. Agendas write (O). */
    ORIENTATION;

    @Override
    public String key() {
        return "paper.kind." + code();
    }
}
