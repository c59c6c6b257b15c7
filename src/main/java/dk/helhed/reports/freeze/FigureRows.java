package dk.helhed.reports.freeze;

import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.FigureFact.PointFact;
import dk.helhed.reports.fact.FigureFact.SeriesFact;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;

/** All figures of a report as a table: one row for each, with its source and batch. */
final class FigureRows {

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "title",
            "area",
            "period",
            "value",
            "change",
            "unit",
            "source",
            "batch",
            "line",
            "known_on",
            "as_of",
            "status");

    private FigureRows() {}

    /** A series that belongs to several figures, such as that of the whole country, stands there once. */
    static Table of(Facts facts) {
        var rows = new LinkedHashSet<List<Cell>>();
        for (var figure : facts.figures()) {
            for (var series : figure.series()) {
                series.points().forEach(point -> rows.add(row(facts, figure, series, point)));
            }
        }
        return new Table(COLUMNS, List.copyOf(rows));
    }

    private static List<Cell> row(Facts facts, FigureFact figure, SeriesFact series, PointFact point) {
        return List.of(
                Cell.of(series.code()),
                Cell.of(figure.title().da()),
                Cell.of(series.area()),
                Cell.of(point.period()),
                Cell.of(point.value()),
                Cell.of(point.change()),
                Cell.of(figure.unit().code()),
                Cell.of(point.source() == null ? figure.source() : point.source()),
                Cell.of(BigDecimal.valueOf(point.batch())),
                Cell.of(BigDecimal.valueOf(point.line())),
                Cell.of(point.knownOn().toString()),
                Cell.of(facts.asOf().toString()),
                Cell.of(point.status().code()));
    }
}
