package dk.helhed.barometer.explorer;

import dk.helhed.charts.BarChart;
import dk.helhed.pages.Page;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bars for the members of the first axis, the total above them; the other axes are added up. */
final class Bars {

    private static final int MOST = 60;

    private final Counted counted;
    private final Page page;

    Bars(Counted counted, Page page) {
        this.counted = counted;
        this.page = page;
    }

    Optional<BarChart> chart() {
        var cells = counted.cells();
        var bars = cells.counted()
                .filter(cell -> IntStream.range(1, cells.levels().size()).allMatch(axis -> cells.isTotal(axis, cell)))
                .filter(cell -> counted.figures().value(cell).isPresent())
                .limit(MOST)
                .mapToObj(this::bar)
                .toList();
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new BarChart(
                        counted.title(page),
                        page.text("explore.chart.description"),
                        page.language().tag(),
                        bars));
    }

    private BarChart.Bar bar(int cell) {
        var amounts = counted.rows().amounts();
        var value = counted.figures().value(cell).orElseThrow();
        var name = counted.cells().levels().isEmpty() ? page.text("explore.total") : counted.member(0, cell);
        var interval = counted.rows().interval(cell);
        var written = amounts.written(value);
        return new BarChart.Bar(
                name,
                value,
                written,
                name + ": " + written,
                interval == null
                        ? null
                        : new BarChart.Range(interval.lower() * amounts.factor(), interval.upper() * amounts.factor()));
    }
}
