package dk.helhed.projects.money;

import dk.helhed.forms.Coded;

/** How sure the money of a source is. */
public enum Granting implements Coded {
    EXPECTED,
    APPLIED,
    GRANTED,
    /** Counts in no sum. */
    REFUSED;

    @Override
    public String key() {
        return "money.standing." + code();
    }
}
