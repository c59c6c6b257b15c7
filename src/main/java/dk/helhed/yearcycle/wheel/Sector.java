package dk.helhed.yearcycle.wheel;

/** A piece of a ring, and lines along it. Angles are in turns clockwise from the top. */
record Sector(Point center, double inner, double outer, double from, double to) {

    private static final double HALF = 0.5;

    /** Its outline, as a path. A whole ring needs two. */
    String outline() {
        return "M" + at(outer, from) + arc(outer, to, true) + "L" + at(inner, to) + arc(inner, from, false) + "Z";
    }

    /** The line that text follows in it so that it stands upright: around the lower half it runs the other way. */
    String line(double radius) {
        var middle = (from + to) / 2;
        return middle > 0.25 && middle < 0.75
                ? "M" + at(radius, to) + arc(radius, from, false)
                : "M" + at(radius, from) + arc(radius, to, true);
    }

    private String at(double radius, double turn) {
        return Point.around(center, radius, turn).both();
    }

    private String arc(double radius, double turn, boolean clockwise) {
        var size = Point.written(radius);
        return "A" + size + " " + size + " 0 " + (to - from > HALF ? 1 : 0) + " " + (clockwise ? 1 : 0) + " "
                + at(radius, turn);
    }
}
