package dk.helhed.policies.chain;

import java.util.Locale;

/** Where the chain from the words of a policy to a figure and a decision is broken. */
public enum HoleKind {
    /** A commitment that points to no goal. */
    COMMITMENT_WITHOUT_GOAL,
    /** A goal without any effect goal, so that no indicator shows it. */
    GOAL_WITHOUT_INDICATOR,
    /** An effect goal whose indicator has no figure in its area. */
    INDICATOR_WITHOUT_DATA,
    /** A target whose deadline has passed unmet. */
    TARGET_PAST_DEADLINE,
    /** A goal that nobody answers for any more. */
    GOAL_WITHOUT_OWNER,
    /** A goal that nothing is being done about. */
    GOAL_WITHOUT_EFFORT;

    /** As in addresses, files and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "policy.hole." + code();
    }
}
