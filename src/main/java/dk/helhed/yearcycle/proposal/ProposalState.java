package dk.helhed.yearcycle.proposal;

import dk.helhed.forms.Coded;

/** How far a proposal has come. */
public enum ProposalState implements Coded {
    /** Being written. */
    DRAFT,
    /** Sent: waits for the committee. */
    COMMITTEE,
    /** Treated by the committee: waits for the budget. */
    BUDGET,
    /** Decided as proposed. */
    ADOPTED,
    /** Decided otherwise than proposed, but not refused. */
    CHANGED,
    /** Decided: nothing comes of it. */
    REJECTED,
    /** Taken back before it was decided. */
    WITHDRAWN;

    /** Whether money was granted for it, or at least a yes given. */
    public boolean isGranted() {
        return this == ADOPTED || this == CHANGED;
    }

    /** Whether it was decided. */
    public boolean isDecided() {
        return isGranted() || this == REJECTED;
    }

    @Override
    public String key() {
        return "proposal.state." + code();
    }
}
