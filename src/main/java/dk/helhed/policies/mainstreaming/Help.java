package dk.helhed.policies.mainstreaming;

import dk.helhed.forms.Coded;

/** What helps those who cannot use the normal offer as it is. */
public enum Help implements Coded {
    /** A hand to use the normal offer: mainstreaming. */
    HAND,
    /** An offer of its own: differentiated service, servicedifferentiering. */
    SERVICE,
    /** A hand for some, an offer of its own for others. */
    BOTH;

    @Override
    public String key() {
        return "mainstreaming.help." + code();
    }
}
