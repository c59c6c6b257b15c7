package dk.helhed.barometer.explorer;

import dk.helhed.charts.LineChart;
import dk.helhed.pages.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines over the years: one for each member of the first other axis; those with most persons if there are too many. */
final class Lines {

    private final Counted counted;
    private final Page page;
    private final int year;
    private final int other;

    Lines(Counted counted, Page page) {
        this.counted = counted;
        this.page = page;
        this.year = counted.yearAxis();
        this.other = counted.firstBut(year);
    }

    Optional<LineChart> chart() {
        var byMember = counted.cells()
                .onlyBy(axis -> axis == year || axis == other)
                .filter(cell -> counted.cells().member(year, cell).matches("\\d{1,4}"))
                .filter(cell -> counted.figures().value(cell).isPresent())
                .boxed()
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()));
        var drawn = largest(byMember);
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new LineChart(
                        counted.title(page),
                        page.text("explore.chart.description"),
                        counted.rows().amounts().valueTitle(),
                        page.language().tag(),
                        drawn.entrySet().stream()
                                .map(line -> new LineChart.Series(line.getKey(), points(line.getValue())))
                                .toList(),
                        null,
                        null));
    }

    private String name(int cell) {
        return other < 0 ? page.text("explore.total") : counted.member(other, cell);
    }

    private Map<String, List<Integer>> largest(Map<String, List<Integer>> byMember) {
        var kept = byMember.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, List<Integer>> line) -> -persons(line.getValue())))
                .limit(LineChart.MOST_SERIES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var drawn = new LinkedHashMap<>(byMember);
        drawn.keySet().retainAll(kept);
        return drawn;
    }

    private long persons(List<Integer> cells) {
        return cells.stream().mapToLong(counted.figures()::denominator).sum();
    }

    private List<LineChart.Point> points(List<Integer> cells) {
        return cells.stream()
                .sorted(Comparator.comparingInt(this::year))
                .map(cell -> new LineChart.Point(
                        LocalDate.of(year(cell), 12, 31),
                        Integer.toString(year(cell)),
                        counted.rows()
                                .amounts()
                                .rounded(counted.figures().value(cell).orElseThrow())))
                .toList();
    }

    private int year(int cell) {
        return Integer.parseInt(counted.cells().member(year, cell));
    }
}
