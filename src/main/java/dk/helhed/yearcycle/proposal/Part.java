package dk.helhed.yearcycle.proposal;

import dk.helhed.forms.Coded;

/** What must stand in every proposal before a committee is asked. */
public enum Part implements Coded {
    CHALLENGE("challenge"),
    PROPOSED("proposed"),
    TARGET("target"),
    EVIDENCE("evidence"),
    GROUNDS("grounds"),
    ECONOMY("costs"),
    BUDGET_YEAR("costs"),
    EFFECT("effects"),
    ALTERNATIVES("alternatives"),
    OTHERWISE("otherwise"),
    EFFORT("effort");

    private final String field;

    Part(String field) {
        this.field = field;
    }

    /** The field of the form where it is written. */
    public String field() {
        return field;
    }

    /** The key of a sentence that asks for it. */
    @Override
    public String key() {
        return "proposal.missing." + code();
    }
}
