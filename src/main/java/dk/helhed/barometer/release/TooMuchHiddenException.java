package dk.helhed.barometer.release;

/** Tells that so much of a table would be hidden that it is of no use, and that its audit would take too long for somebody who waits. */
final class TooMuchHiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int hidden;
    private final int cells;

    TooMuchHiddenException(int hidden, int cells) {
        super(hidden + " of " + cells);
        this.hidden = hidden;
        this.cells = cells;
    }

    int hidden() {
        return hidden;
    }

    int cells() {
        return cells;
    }
}
