package dk.helhed.projects;

import dk.helhed.forms.Coded;
import java.util.EnumSet;
import java.util.Set;

/** How far an effort has come, in the order of a life without detours. */
public enum Phase implements Coded {
    IDEA,
    APPLIED,
    GRANTED,
    RUNNING,
    EVALUATED,
    /** Decided: part of daily operations, with lasting money. */
    ANCHORED,
    /** Decided: goes on as it is for some time more. */
    EXTENDED,
    /** Decided: goes on in another way. */
    CHANGED,
    /** Decided: over. */
    ENDED,
    /** Decided: in daily operations, and taken up elsewhere too. */
    SPREAD,
    /** Never begun. */
    SHELVED;

    private static final Set<Phase> ACTIVE = EnumSet.of(RUNNING, EVALUATED, ANCHORED, EXTENDED, CHANGED, SPREAD);
    private static final Set<Phase> FUNDED = EnumSet.of(GRANTED, RUNNING, EVALUATED, EXTENDED, CHANGED);
    private static final Set<Phase> DECIDED = EnumSet.of(ANCHORED, EXTENDED, CHANGED, ENDED, SPREAD);

    /** Whether something is being done for people in it. */
    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    /** Whether something is being done for people in it, or money is given for it. */
    public boolean isUnderway() {
        return this == GRANTED || isActive();
    }

    /** Whether it lives on money that ends. */
    public boolean isFunded() {
        return FUNDED.contains(this);
    }

    /** Whether a decision about what comes after began it. */
    public boolean isDecided() {
        return DECIDED.contains(this);
    }

    @Override
    public String key() {
        return "effort.phase." + code();
    }
}
