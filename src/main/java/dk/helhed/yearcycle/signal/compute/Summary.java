package dk.helhed.yearcycle.signal.compute;

/**
 * What a computation came to.
 *
 * @param found signals that are new
 * @param returned those that came back
 * @param renewed those that say something else and stay where they are
 * @param resolved those that are no longer so
 */
public record Summary(int found, int returned, int renewed, int resolved) {

    static final Summary NOTHING = new Summary(0, 0, 0, 0);
}
