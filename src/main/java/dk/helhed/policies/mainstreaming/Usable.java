package dk.helhed.policies.mainstreaming;

import dk.helhed.forms.Coded;

/** Whether everybody can use the normal offer as it is. */
public enum Usable implements Coded {
    YES,
    NO,
    UNKNOWN;

    @Override
    public String key() {
        return "mainstreaming.usable." + code();
    }
}
