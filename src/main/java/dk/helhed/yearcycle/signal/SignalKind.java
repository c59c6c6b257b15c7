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

    /** What kind of thing it tells of. */
    public Group group() {
        return switch (this) {
            case TURNED_NEGATIVE, BELOW_PATH, GAP_WIDENED, DEADLINE_PASSED -> Group.FIGURES;
            case RED_TWICE, FUNDING_CLIFF -> Group.PROJECTS;
            case NO_NEW_FIGURE, NO_OWNER -> Group.UPKEEP;
        };
    }

    /** What signals tell of, in the order shown. */
    public enum Group implements Coded {
        /** Figures that go the wrong way, or not far enough. */
        FIGURES,
        /** Projects in trouble. */
        PROJECTS,
        /** What must be in order for anybody to see how it goes. */
        UPKEEP;

        @Override
        public String key() {
            return "signal.group." + code();
        }
    }
}
