package dk.helhed.yearcycle.signal;

import dk.helhed.forms.Coded;

/** The rule that a signal comes from, the most serious first. */
public enum SignalKind implements Coded {
    /** An indicator moves the wrong way since its base, and did not before. */
    TURNED_NEGATIVE,
    /** An effect goal is on the wrong side of its required path, measurement after measurement. */
    BELOW_PATH,
    /** The gap between two groups is wider than at the measurement before. */
    GAP_WIDENED,
    /** The deadline of an effect goal is past, and the newest figure does not reach the target. */
    DEADLINE_PASSED,
    /** A project is red twice running. */
    RED_TWICE,
    /** The money of a project runs out, and nothing is decided. */
    FUNDING_CLIFF,
    /** There ought to be a newer figure. */
    NO_NEW_FIGURE,
    /** Nobody who is here answers for a thing that the policy uses. */
    NO_OWNER;

    @Override
    public String key() {
        return "signal.kind." + code();
    }

    /** The key of the sentence that says what the rule is. */
    public String ruleKey() {
        return "signal.rule." + code();
    }
}
