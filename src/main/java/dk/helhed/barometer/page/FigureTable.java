package dk.helhed.barometer.page;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Figures.Figure;
import dk.helhed.reference.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of several series side by side: one row for each time, newest first.
 *
 * @param columns the series
 */
public record FigureTable(List<AreaSeries> columns, List<Row> rows) {

    /**
     * The figures about one time.
     *
     * @param period null for the figures whose time is not stated
     * @param cells as many as there are columns; empty where a series has no figure
     */
    public record Row(@Nullable Period period, List<Optional<Figure>> cells) {}

    /** Whether some columns were counted by an earlier definition. */
    public boolean hasBreaks() {
        return columns.stream().anyMatch(AreaSeries::earlier);
    }

    static FigureTable of(List<AreaSeries> series) {
        var rows = new TreeMap<Period, List<Optional<Figure>>>();
        var unstated = new ArrayList<Row>();
        for (int column = 0; column < series.size(); column++) {
            for (var figure : series.get(column).figures().byPeriod()) {
                var period = figure.current().period();
                if (period == null) {
                    unstated.add(new Row(null, alone(figure, column, series.size())));
                } else {
                    rows.computeIfAbsent(period, any -> empty(series.size())).set(column, Optional.of(figure));
                }
            }
        }
        var all = new ArrayList<Row>();
        rows.descendingMap().forEach((period, cells) -> all.add(new Row(period, cells)));
        all.addAll(unstated);
        return new FigureTable(series, all);
    }

    /** Whether some figure has been corrected. */
    public boolean hasCorrections() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .anyMatch(figure -> !figure.earlier().isEmpty());
    }

    private static List<Optional<Figure>> alone(Figure figure, int column, int width) {
        var cells = empty(width);
        cells.set(column, Optional.of(Objects.requireNonNull(figure)));
        return cells;
    }

    private static List<Optional<Figure>> empty(int width) {
        var cells = new ArrayList<Optional<Figure>>(width);
        for (int column = 0; column < width; column++) {
            cells.add(Optional.empty());
        }
        return cells;
    }
}
