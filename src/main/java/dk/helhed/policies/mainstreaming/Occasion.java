package dk.helhed.policies.mainstreaming;

import dk.helhed.forms.Coded;

/** What a check is about. */
public enum Occasion implements Coded {
    /** An item on the agenda of a committee or the council. */
    AGENDA_ITEM,
    /** A policy or strategy that is being made or renewed. */
    POLICY,
    /** A new offer, project or way to work. */
    INITIATIVE;

    @Override
    public String key() {
        return "mainstreaming.occasion." + code();
    }
}
