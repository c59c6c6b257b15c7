package dk.helhed.projects;

import dk.helhed.forms.Coded;

/** What sort of effort it is. */
public enum Kind implements Coded {
    /** Ends on a day, or when its money does. */
    PROJECT,
    /** A permanent offer, part of daily operations (drift). */
    OPERATION;

    @Override
    public String key() {
        return "effort.kind." + code();
    }
}
