package dk.helhed.disclosure.suppress;

/**
 * How far each unknown must be able to be off its true value.
 *
 * @param least by how much each can be off at least: zero or below, by what everybody knows
 * @param width how far its bounds must be apart
 * @param above how far the upper bound must be above the true value
 */
@SuppressWarnings("ArrayRecordComponent") // large, made once, and never compared
record Needs(double[] least, long[] width, long[] above) {

    /** Whether these bounds, as distances from the true value, are far enough. */
    boolean areMet(int unknown, double lowest, double highest) {
        return highest - lowest >= width[unknown] && highest >= above[unknown];
    }

    /** Nothing beyond this distance is of use. */
    long most(int unknown) {
        return Math.max(width[unknown], above[unknown]);
    }
}
