package dk.helhed.projects.plan;

import dk.helhed.forms.Coded;

/** Who evaluates an effort. */
public enum Evaluator implements Coded {
    /** Its own manager: allowed, and marked wherever the evaluation is shown. */
    OWN_MANAGER,
    /** Somebody in the municipality who has no part in it. */
    COLLEAGUE,
    /** Somebody from outside. */
    EXTERNAL;

    @Override
    public String key() {
        return "effort.plan.evaluator." + code();
    }
}
