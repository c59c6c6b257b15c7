package dk.helhed.analytics.definition;

/** Which way a figure should go. */
public enum Direction {
    HIGHER,
    LOWER,
    NEITHER
}
