package dk.helhed.projects.plan;

import dk.helhed.forms.Coded;

/** What must stand in every success criterion. */
public enum CriterionPart implements Coded {
    WHAT("what"),
    MEASURE("indicator"),
    UNIT("unit"),
    PEOPLE("people"),
    BASE("base"),
    BASE_PERIOD("basePeriod"),
    WAY("way"),
    THRESHOLD("threshold"),
    DUE("due"),
    METHOD("method");

    private final String field;

    CriterionPart(String field) {
        this.field = field;
    }

    /** The field of the form about a criterion. */
    String field() {
        return field;
    }

    /** The key of a sentence that asks for it; its argument is the number of the criterion. */
    @Override
    public String key() {
        return "effort.plan.missing.criterion." + code();
    }
}
