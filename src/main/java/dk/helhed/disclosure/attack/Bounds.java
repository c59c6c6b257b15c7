package dk.helhed.disclosure.attack;

/** The lowest and the highest number that something can be; the highest may be infinite. */
public record Bounds(double lowest, double highest) {

    /** Nothing was seen yet. */
    static final Bounds UNSEEN = new Bounds(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** How far they are apart: zero where the number is known. */
    public double width() {
        return highest - lowest;
    }

    /** Bounds for a whole number within these, which may be off by what computers round away. */
    Bounds whole() {
        return new Bounds(Math.ceil(lowest - 1e-6), Math.floor(highest + 1e-6));
    }

    Bounds and(Bounds other) {
        return new Bounds(Math.max(lowest, other.lowest), Math.min(highest, other.highest));
    }

    Bounds plus(Bounds other) {
        return new Bounds(lowest + other.lowest, highest + other.highest);
    }

    /** This less another number: what remains when the other is taken away. */
    Bounds minus(Bounds other) {
        return new Bounds(lowest - other.highest, highest - other.lowest);
    }
}
