package dk.helhed.yearcycle.wheel;

import dk.helhed.yearcycle.calendar.YearStep;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wheel of a year: the months around, January to the right of the top, and each step as a numbered mark at its day. Marks that
 * would lie upon each other move inwards.
 *
 * @param months in their order
 * @param marks in the order of the steps
 * @param passed the outline of the time of the year that is past; empty if none is
 * @param today the hand that shows the day; null if the day lies in another year
 */
public record Wheel(
        int year,
        List<MonthPart> months,
        List<Mark> marks,
        String passed,
        @Nullable Hand today) {

    /** Width and height of the drawing. */
    public static final int SIZE = 720;

    /** How large a mark is, from its center. */
    public static final int MARK = 24;

    private static final Point CENTER = new Point(SIZE / 2.0, SIZE / 2.0);
    private static final double RIM = 350;
    private static final double MONTHS = 302;
    private static final double NAMES = 318;
    private static final double LANE = 264;
    private static final double LANE_WIDTH = 53;
    private static final double INNERMOST = 157;
    private static final double HUB = 126;
    private static final double APART = 2 * MARK + 4;

    /** How far aside a mark can be put where all lanes are taken, in steps of a third of a percent of the way around. */
    private static final double ASIDE = 1 / 300.0;

    private static final int MOST_ASIDE = 60;

    public Wheel {
        months = List.copyOf(months);
        marks = List.copyOf(marks);
    }

    /**
     * A month of the rim.
     *
     * @param outline of its part
     * @param line that its name follows
     */
    public record MonthPart(Month month, String outline, String line) {}

    /**
     * A step of the year.
     *
     * @param number it has in the list beside the wheel, from 1
     * @param at the center of its mark
     * @param rim where its day is on the rim
     */
    public record Mark(int number, YearStep step, Point at, Point rim) {}

    /** From the hub to the rim. */
    public record Hand(Point hub, Point rim) {}

    /** The wheel of the year with its steps, by day. */
    public static Wheel of(int year, List<YearStep> steps, LocalDate today) {
        var marks = new ArrayList<Mark>();
        for (var step : steps) {
            var turn = turn(step.day());
            marks.add(new Mark(marks.size() + 1, step, free(marks, turn), Point.around(CENTER, MONTHS, turn)));
        }
        var hand = today.getYear() == year
                ? new Hand(Point.around(CENTER, HUB, turn(today)), Point.around(CENTER, RIM, turn(today)))
                : null;
        return new Wheel(
                year,
                Stream.of(Month.values()).map(month -> part(year, month)).toList(),
                marks,
                passed(year, today),
                hand);
    }

    /** The center of the drawing. */
    public Point center() {
        return CENTER;
    }

    /** How far the hub reaches. */
    public String hub() {
        return Point.written(HUB);
    }

    /** How far the space for marks reaches. */
    public String field() {
        return Point.written(MONTHS);
    }

    private static MonthPart part(int year, Month month) {
        var from = turn(LocalDate.of(year, month, 1));
        var to = month == Month.DECEMBER ? 1 : turn(LocalDate.of(year, month.plus(1), 1));
        var sector = new Sector(CENTER, MONTHS, RIM, from, to);
        return new MonthPart(month, sector.outline(), sector.line(lower(year, month) ? NAMES + 15 : NAMES));
    }

    /** Whether the name stands in the lower half, where its letters reach inwards from their line. */
    private static boolean lower(int year, Month month) {
        var middle = turn(YearMonth.of(year, month).atDay(15));
        return middle > 0.25 && middle < 0.75;
    }

    /** How far around its year the day is. */
    private static double turn(LocalDate day) {
        return (day.getDayOfYear() - 1.0) / Year.of(day.getYear()).length();
    }

    private static String passed(int year, LocalDate today) {
        if (today.isBefore(LocalDate.of(year, 1, 2))) {
            return "";
        }
        return today.getYear() == year
                ? new Sector(CENTER, HUB, MONTHS, 0, turn(today)).outline()
                : new Sector(CENTER, HUB, MONTHS, 0, 1 / 2.0).outline()
                        + new Sector(CENTER, HUB, MONTHS, 1 / 2.0, 1).outline();
    }

    /** The outermost place near the angle that no mark takes: at the angle itself, else a little to its sides. */
    private static Point free(List<Mark> marks, double turn) {
        for (int aside = 0; aside <= MOST_ASIDE; aside++) {
            for (var radius = LANE; radius >= INNERMOST; radius -= LANE_WIDTH) {
                var before = Point.around(CENTER, radius, turn - aside * ASIDE);
                var after = Point.around(CENTER, radius, turn + aside * ASIDE);
                if (isFree(marks, after)) {
                    return after;
                }
                if (isFree(marks, before)) {
                    return before;
                }
            }
        }
        return Point.around(CENTER, LANE, turn);
    }

    private static boolean isFree(List<Mark> marks, Point place) {
        return marks.stream().allMatch(mark -> mark.at().distance(place) >= APART);
    }
}
