package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;

/** What sort of step it is, in the order in which the loop runs. */
public enum StepKind implements Coded {
    BAROMETER,
    COMMITTEE_ROUND,
    INTEGRATION_COUNCIL,
    BUDGET_PROPOSALS,
    BUDGET_ADOPTION,
    STATUS_REPORT,
    CONFERENCE,
    EVALUATION,
    OTHER;

    @Override
    public String key() {
        return "calendar.kind." + code();
    }
}
