package dk.helhed.yearcycle.proposal;

import dk.helhed.forms.Coded;

/** Who shall pay. */
public enum Payer implements Coded {
    MUNICIPALITY,
    STATE,
    REGION,
    FUND,
    OTHER;

    @Override
    public String key() {
        return "proposal.payer." + code();
    }
}
