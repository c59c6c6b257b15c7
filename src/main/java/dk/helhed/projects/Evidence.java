package dk.helhed.projects;

import dk.helhed.forms.Coded;

/** How well it is known that an effort of this sort works. */
public enum Evidence implements Coded {
    /** The main road: research shows the effect. */
    MAIN_ROAD,
    /** Good signs, but no research that shows the effect. */
    PROMISING,
    /** Tried out in order to learn. */
    EXPERIMENTAL,
    /** Nobody has judged it. */
    UNGRADED;

    @Override
    public String key() {
        return "effort.evidence." + code();
    }
}
