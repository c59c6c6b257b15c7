package dk.helhed.charts;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The periods written below the picture.
 *
 * <p>A tick stands at a date that has a point, under the name the point gives its period. When years have several
 * points and there are too many to write out, the first point of a year stands for the year.
 */
record TimeAxis(List<Tick> ticks) {

    /** Two years of quarters. */
    private static final int MOST_WRITTEN_OUT = 8;

    /** A date with what is written below it. */
    record Tick(LocalDate at, String label) {}

    /** The axis of these points, in any order. */
    static TimeAxis of(List<LineChart.Point> points) {
        var labels = new TreeMap<LocalDate, String>();
        points.forEach(point -> labels.putIfAbsent(point.at(), point.label()));
        var years = new TreeMap<Integer, LocalDate>();
        labels.keySet().forEach(date -> years.putIfAbsent(date.getYear(), date));
        var fewPeriods = labels.size() <= MOST_WRITTEN_OUT || years.size() <= 2;
        return new TimeAxis(fewPeriods || labels.size() == years.size() ? everyPeriod(labels) : everyYear(years));
    }

    private static List<Tick> everyPeriod(SortedMap<LocalDate, String> labels) {
        return labels.entrySet().stream()
                .map(period -> new Tick(period.getKey(), period.getValue()))
                .toList();
    }

    /** A first year that begins later than the next one is not whole and gets no tick. */
    private static List<Tick> everyYear(SortedMap<Integer, LocalDate> years) {
        var beginnings = List.copyOf(years.values());
        var whole = MonthDay.from(beginnings.get(0)).isAfter(MonthDay.from(beginnings.get(1))) ? 1 : 0;
        return beginnings.stream()
                .skip(whole)
                .map(beginning -> new Tick(beginning, String.valueOf(beginning.getYear())))
                .toList();
    }
}
