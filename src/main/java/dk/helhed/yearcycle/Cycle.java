package dk.helhed.yearcycle;

/** What people may do about the yearly cycle. */
public final class Cycle {

    /** To make the year, to run the rounds and the task force, and to note what the integration council says. */
    public static final String EDIT = "cycle.edit";

    /** To take up signals, and to explain them. */
    public static final String SIGNALS = "signals.handle";

    /** To write proposals. */
    public static final String PROPOSE = "proposals.edit";

    /** To rank proposals, to send them on, and to note what was decided. */
    public static final String DECIDE = "proposals.decide";

    /** To answer for a committee. */
    public static final String ANSWER = "rounds.answer";

    /** May write committee papers, which the room above does. */
    public static final String PAPERS = "papers.edit";

    private Cycle() {}
}
