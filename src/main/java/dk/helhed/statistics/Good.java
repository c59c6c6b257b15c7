package dk.helhed.statistics;

/** Which way of an indicator is good. */
public enum Good {
    HIGHER,
    LOWER;

    /** How a change is judged: its sign against what is good. */
    Direction judge(int sign) {
        if (sign == 0) {
            return Direction.UNCHANGED;
        }
        return (sign > 0) == (this == HIGHER) ? Direction.POSITIVE : Direction.NEGATIVE;
    }
}
