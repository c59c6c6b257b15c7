package dk.helhed.barometer.calculation;

import java.util.Locale;

/** How far a calculation is. */
public enum CalculationState {
    /** Nobody works at it yet. */
    WAITING,
    RUNNING,
    /** Its figures are there. */
    DONE,
    /** It could not be carried out, for a reason that is told. */
    FAILED,
    /** Somebody stopped it. */
    CANCELLED;

    /** As the database and the texts write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CalculationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean isEnded() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
