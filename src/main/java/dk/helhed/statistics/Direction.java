package dk.helhed.statistics;

/** Which way something has gone, seen with what is good: the barometer's words are positiv, negativ, uændret. */
public enum Direction {
    POSITIVE,
    NEGATIVE,
    UNCHANGED
}
