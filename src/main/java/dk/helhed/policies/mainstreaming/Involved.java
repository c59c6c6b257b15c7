package dk.helhed.policies.mainstreaming;

import dk.helhed.forms.Coded;

/** Who was asked or took part. */
public enum Involved implements Coded {
    /** Those whom it concerns. */
    AFFECTED,
    /** The integration council. */
    COUNCIL,
    ASSOCIATION,
    STAFF;

    @Override
    public String key() {
        return "mainstreaming.involved." + code();
    }
}
