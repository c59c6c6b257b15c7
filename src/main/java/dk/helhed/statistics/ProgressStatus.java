package dk.helhed.statistics;

import java.util.Locale;

/** How far an aim has come, in the six words of the published method; best first. */
public enum ProgressStatus {
    /** The newest figure is where the aim wants it. */
    TARGET_ACHIEVED,
    /** The figure moves fast enough to reach the aim on time. */
    SUBSTANTIAL,
    /** It moves the right way, but must speed up. */
    MODERATE,
    /** It moves the right way far too slowly, or stands still. */
    LIMITED,
    /** It moves the wrong way. */
    DETERIORATION,
    /** Nothing can be said; the result says why. Never a guess. */
    NO_FIGURE;

    /** As in files, style classes and message keys: {@code target-achieved}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
