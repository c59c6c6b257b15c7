package dk.helhed.barometer.explorer;

import dk.helhed.analytics.CountedCube;
import dk.helhed.analytics.cube.CubeProblem;

/** What there is to say to a question for now. */
sealed interface Answer {

    /**
     * The figures.
     *
     * @param milliseconds that counting took
     */
    record Ready(CountedCube counted, long milliseconds) implements Answer {}

    /**
     * They are being counted.
     *
     * @param share of the work that is done, 0-1
     */
    record Preparing(double share) implements Answer {}

    /** They cannot be counted. */
    record Impossible(CubeProblem problem) implements Answer {}

    /** They cannot be counted because something is broken, which is in the log. */
    record Broken() implements Answer {}
}
