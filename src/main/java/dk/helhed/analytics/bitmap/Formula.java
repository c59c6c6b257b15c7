package dk.helhed.analytics.bitmap;

/**
 * Which rows are meant, put together from bitmaps in plain two-valued logic: a row is meant or it is not. Two formulas that are put
 * together in the same way are equal, so that what several figures share is computed once.
 */
sealed interface Formula {

    /** Every row, or none. */
    enum Constant implements Formula {
        ALL,
        NONE
    }

    /** The rows of a bitmap, by its name in the index. */
    record Bitmap(String name) implements Formula {}

    record Not(Formula formula) implements Formula {}

    record And(Formula left, Formula right) implements Formula {}

    record Or(Formula left, Formula right) implements Formula {}

    default Formula and(Formula other) {
        if (equals(Constant.ALL) || other.equals(Constant.NONE) || equals(other)) {
            return other;
        }
        return equals(Constant.NONE) || other.equals(Constant.ALL) ? this : new And(this, other);
    }

    default Formula or(Formula other) {
        if (equals(Constant.NONE) || other.equals(Constant.ALL) || equals(other)) {
            return other;
        }
        return equals(Constant.ALL) || other.equals(Constant.NONE) ? this : new Or(this, other);
    }

    default Formula not() {
        return switch (this) {
            case Constant constant -> constant == Constant.ALL ? Constant.NONE : Constant.ALL;
            case Not not -> not.formula();
            case Bitmap bitmap -> new Not(bitmap);
            case And and -> new Not(and);
            case Or or -> new Not(or);
        };
    }
}
