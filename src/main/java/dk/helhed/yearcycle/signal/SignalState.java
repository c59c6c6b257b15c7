package dk.helhed.yearcycle.signal;

import dk.helhed.forms.Coded;

/** Where a signal is on its way. */
public enum SignalState implements Coded {
    /** Nobody has looked at it. */
    NEW,
    /** Somebody works on it. */
    TAKEN_UP,
    /** Somebody has said why nothing is done. */
    EXPLAINED,
    /** A proposal is made because of it. */
    PROPOSED,
    /** Something is decided about it. */
    DECIDED,
    /** What the rule says is no longer so. */
    RESOLVED,
    /** It was explained, decided or resolved, or its proposal came to nothing, and it is still so or is so again. */
    RETURNED;

    /** Whether it is on somebody's table. */
    public boolean isOpen() {
        return this == NEW || this == TAKEN_UP || this == PROPOSED || this == RETURNED;
    }

    /** Whether it waits for somebody to take it up or to explain it. */
    public boolean waits() {
        return this == NEW || this == RETURNED;
    }

    @Override
    public String key() {
        return "signal.state." + code();
    }
}
