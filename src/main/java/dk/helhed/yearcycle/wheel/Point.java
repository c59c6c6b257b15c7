package dk.helhed.yearcycle.wheel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place in a drawing, from its upper left corner. */
public record Point(double x, double y) {

    private static final int DECIMALS = 2;

    /** The place so far from a center, at an angle in turns clockwise from the top. */
    static Point around(Point center, double radius, double turn) {
        var angle = turn * 2 * Math.PI;
        return new Point(center.x + radius * Math.sin(angle), center.y - radius * Math.cos(angle));
    }

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The first number, as a drawing writes it. */
    public String left() {
        return written(x);
    }

    /** The second number, as a drawing writes it. */
    public String top() {
        return written(y);
    }

    /** Both numbers. */
    String both() {
        return left() + " " + top();
    }

    static String written(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
