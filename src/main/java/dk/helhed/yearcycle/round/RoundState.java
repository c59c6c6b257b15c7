package dk.helhed.yearcycle.round;

import dk.helhed.forms.Coded;

/** Where a round is on its way. */
public enum RoundState implements Coded {
    /** Answers are awaited. */
    OPEN,
    /** Everybody can read the answers; late ones are taken in. */
    CLOSED,
    /** The report is approved; no answer is taken in. */
    ENDED;

    @Override
    public String key() {
        return "round.state." + code();
    }
}
