package dk.helhed.projects.plan;

import dk.helhed.forms.Coded;

/** What an evaluation compares. Each can show something, and none can show everything. */
public enum Design implements Coded {
    /** The same people or the same place, before and after. */
    BEFORE_AFTER,
    /** The development in another area meanwhile. */
    COMPARISON_AREA,
    /** Similar people who do not take part. */
    COMPARISON_GROUP,
    /** Those concerned say on the way what works and what should change. */
    FORWARD_LOOKING;

    @Override
    public String key() {
        return "effort.plan.design." + code();
    }

    /** The key of a sentence about what it can show and what it cannot. */
    public String limitsKey() {
        return key() + ".shows";
    }
}
