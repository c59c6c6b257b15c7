package dk.helhed.policies.mainstreaming;

import dk.helhed.forms.Coded;

/** What became of an item because of the check. */
public enum Effect implements Coded {
    /** Not known yet. */
    OPEN,
    NOTHING,
    CHANGED,
    WITHDRAWN,
    NEW_OFFER;

    @Override
    public String key() {
        return "mainstreaming.effect." + code();
    }

    /** Whether something became different. */
    public boolean isChange() {
        return switch (this) {
            case OPEN, NOTHING -> false;
            case CHANGED, WITHDRAWN, NEW_OFFER -> true;
        };
    }
}
