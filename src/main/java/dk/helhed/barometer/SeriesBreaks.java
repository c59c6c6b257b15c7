package dk.helhed.barometer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.helhed.reference.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the days on which the figures of an indicator begin to be counted by another definition. */
final class SeriesBreaks {

    private SeriesBreaks() {}

    /**
     * Halfway between the last figure of one series and the first of the next; at that first one where both were counted for
     * some time. Oldest first; empty when there is one series only.
     */
    static List<LocalDate> of(List<AreaSeries> lines) {
        var bySeries = lines.stream()
                .filter(line -> line.indicator().isOwn() && days(line).findAny().isPresent())
                .collect(groupingBy(
                        line -> Objects.requireNonNull(line.indicator().series()), TreeMap::new, toList()));
        var breaks = new ArrayList<LocalDate>();
        List<AreaSeries> before = List.of();
        for (var series : bySeries.values()) {
            if (!before.isEmpty()) {
                var last = before.stream()
                        .flatMap(SeriesBreaks::days)
                        .max(LocalDate::compareTo)
                        .orElseThrow();
                var first = series.stream()
                        .flatMap(SeriesBreaks::days)
                        .min(LocalDate::compareTo)
                        .orElseThrow();
                breaks.add(first.isAfter(last) ? last.plusDays(ChronoUnit.DAYS.between(last, first) / 2) : first);
            }
            before = series;
        }
        return breaks;
    }

    private static Stream<LocalDate> days(AreaSeries line) {
        return line.figures().byPeriod().stream()
                .map(Figures.Figure::current)
                .filter(figure -> figure.value() != null)
                .flatMap(figure -> Stream.ofNullable(figure.period()))
                .map(Period::last);
    }
}
