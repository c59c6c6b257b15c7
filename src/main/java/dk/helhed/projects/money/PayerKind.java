package dk.helhed.projects.money;

import dk.helhed.forms.Coded;

/** Whose money it is. */
public enum PayerKind implements Coded {
    /** Municipal co-financing, also out of a municipal pool. */
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
        return "money.payer." + code();
    }
}
