package dk.helhed.yearcycle.signal;

import dk.helhed.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** Whether what a signal says is more than chance. Intervals are of 95 %, in points of the figures' unit. */
public sealed interface Certainty {

    /** Shares are counted from 0 to 1, figures in percent. */
    double POINTS = 100;

    /** The interval of the change does not hold zero. */
    record Certain(double lower, double upper) implements Certainty {}

    /** It cannot be told from chance: the interval holds zero. */
    record Chance(double lower, double upper) implements Certainty {}

    /** It cannot be told from chance: nobody has said how many people the figures count. */
    record Uncounted() implements Certainty {}

    /** The rule is about no change, so there is no chance in it. */
    record Plain() implements Certainty {}

    /** What an interval of a change says; null when it has none, because nobody knows how many people there are. */
    static Certainty of(@Nullable Interval change) {
        if (change == null) {
            return new Uncounted();
        }
        var lower = change.lower() * POINTS;
        var upper = change.upper() * POINTS;
        return change.holds(0) ? new Chance(lower, upper) : new Certain(lower, upper);
    }

    /** As the database writes it. */
    default String code() {
        return switch (this) {
            case Certain certain -> "certain";
            case Chance chance -> "chance";
            case Uncounted uncounted -> "uncounted";
            case Plain plain -> "plain";
        };
    }

    /** The key of its few words. */
    default String key() {
        return "signal.certainty." + code();
    }

    /** Whether the signal must be read with care. */
    default boolean isDoubtful() {
        return this instanceof Chance || this instanceof Uncounted;
    }
}
