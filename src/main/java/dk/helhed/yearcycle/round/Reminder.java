package dk.helhed.yearcycle.round;

import dk.helhed.yearcycle.round.Standing.Kind;

/** Who is told that a sheet waits. */
final class Reminder {

    private Reminder() {}

    /** What somebody has to do with a sheet. */
    enum Part {
        /** It was passed on to this very person. */
        DELEGATE,
        /** Answers for the unit that it was passed on to or, if to none, for the responsible unit. */
        WRITER,
        /** Answers for the responsible unit, and somebody else writes. */
        RESPONSIBLE
    }

    /**
     * Whether the sheet waits for somebody with that part in it: for the person it was passed on to from then on, for the unit
     * that writes it from fourteen days before the deadline on, and for whoever passed it on when it is late.
     */
    static boolean isDue(Standing standing, Part part) {
        return switch (standing.kind()) {
            case LATE -> true;
            case SOON -> part != Part.RESPONSIBLE;
            case OPEN, REOPENED -> part == Part.DELEGATE;
            case ANSWERED, ANSWERED_LATE, EXCUSED -> false;
        };
    }

    /** A sheet that was sent before and is written again waits for nobody but its delegate, by no day. */
    static boolean hasDay(Standing standing) {
        return standing.kind() != Kind.REOPENED;
    }
}
