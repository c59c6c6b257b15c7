package dk.helhed.barometer;

import java.util.Locale;
import java.util.stream.Stream;

/** What is told of a figure. */
public enum FigureStatus {
    /** The figure as it was counted or published; two dots if none was published. */
    VALUE,
    /** Nothing: it is kept back to protect people. */
    HIDDEN,
    /** Nothing of its own: it is counted in a wider category that is shown. */
    MERGED,
    /** A figure near the true one. */
    ROUNDED;

    /** The word in files and addresses, and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this word. */
    public static FigureStatus of(String code) {
        return Stream.of(values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status " + code));
    }

    /** Whether a figure is kept back although there is one. */
    public boolean isKeptBack() {
        return this == HIDDEN || this == MERGED;
    }
}
