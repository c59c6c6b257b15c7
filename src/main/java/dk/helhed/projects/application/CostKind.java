package dk.helhed.projects.application;

import dk.helhed.forms.Coded;

/** What money is spent on. */
public enum CostKind implements Coded {
    SALARY,
    PURCHASE,
    PREMISES,
    EVALUATION,
    OTHER;

    @Override
    public String key() {
        return "cost.kind." + code();
    }
}
