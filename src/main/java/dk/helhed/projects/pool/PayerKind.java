package dk.helhed.projects.pool;

import dk.helhed.forms.Coded;

/** Whose money it is. */
public enum PayerKind implements Coded {
    MUNICIPALITY,
    STATE,
    REGION,
    EU,
    FOUNDATION,
    COMPANY,
    ASSOCIATION,
    OTHER;

    @Override
    public String key() {
        return "payer.kind." + code();
    }
}
