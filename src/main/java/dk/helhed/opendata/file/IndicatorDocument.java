package dk.helhed.opendata.file;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Observation;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.opendata.file.Dimension.Category;
import dk.helhed.opendata.file.Dimension.Measure;
import dk.helhed.opendata.file.Dimension.Role;
import dk.helhed.reference.Area;
import dk.helhed.reference.Period;
import dk.helhed.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All figures of an indicator in some areas, those in force.
 *
 * @param definitions the versions of a municipality's own indicator, newest first; empty for a national one
 * @param series as the page shows them: one for each area, then those of the comparison group, then those that earlier
 *     definitions counted
 */
record IndicatorDocument(
        Edition edition, String name, Indicator indicator, List<OwnIndicator> definitions, List<AreaSeries> series)
        implements Document {

    private static final String OWN = "own";
    private static final String REFERENCE = "reference";

    @Override
    public Table table() {
        return new Table(
                ObservationRow.COLUMNS,
                series.stream()
                        .flatMap(this::rows)
                        .map(row -> row.cells(edition))
                        .toList());
    }

    @Override
    public About about() {
        var entries = new ArrayList<>(colophon().describe(indicator));
        entries.add(colophon().describe(areas()));
        entries.addAll(new Definitions(edition, definitions).entries());
        return colophon().about(title(), entries);
    }

    @Override
    public Dataset dataset() {
        var page = edition.page();
        var periods = periods();
        var dimensions = List.of(
                new Dimension(
                        "area",
                        page.text("batch.area"),
                        Role.GEO,
                        areas().stream()
                                .map(area -> Category.of(
                                        area.code(), edition.wording().name(area)))
                                .toList()),
                new Dimension(
                        "group",
                        page.text("file.group"),
                        Role.METRIC,
                        groups().stream().map(this::category).toList()),
                new Dimension(
                        "period",
                        page.text("figure.time"),
                        Role.TIME,
                        periods.stream()
                                .map(period -> Category.of(
                                        period.exactCode(), edition.wording().period(period)))
                                .toList()));
        var cells = cells(periods);
        var extension = colophon().extension();
        extension.put(
                "figures",
                series.stream()
                        .flatMap(line -> Provenance.of(line, group(line)))
                        .toList());
        if (!definitions.isEmpty()) {
            extension.put("definitions", new Definitions(edition, definitions).facts());
        }
        return new Dataset(
                title(),
                String.join("; ", colophon().sources()),
                dimensions,
                cells.values(),
                cells.marks(),
                colophon().notes(),
                extension);
    }

    private String title() {
        return edition.page()
                .text("indicator.title", indicator.code(), edition.wording().of(indicator.title()));
    }

    private Stream<ObservationRow> rows(AreaSeries line) {
        return line.figures().byPeriod().isEmpty()
                ? Stream.of(ObservationRow.missing(line.area(), indicator, null))
                : figures(line).map(figure -> ObservationRow.of(figure, line.area(), indicator));
    }

    private List<Area> areas() {
        return series.stream().map(AreaSeries::area).distinct().toList();
    }

    private List<String> groups() {
        return series.stream().map(IndicatorDocument::group).distinct().toList();
    }

    private Category category(String group) {
        var wording = edition.wording();
        var figures = series.stream()
                .filter(line -> group(line).equals(group))
                .flatMap(IndicatorDocument::figures)
                .toList();
        var unit = figures.isEmpty() ? indicator.unit() : figures.getFirst().unit();
        return new Category(
                group,
                label(group),
                Measure.of(wording.unit(unit), figures.stream().map(Observation::value)));
    }

    private String label(String group) {
        var line = series.stream()
                .filter(candidate -> group(candidate).equals(group))
                .findFirst()
                .orElseThrow();
        var label = line.reference()
                ? edition.page().text("file.group.reference")
                : edition.wording().of(line.indicator().population());
        return line.earlier()
                ? edition.page()
                        .text(
                                "own.series",
                                label,
                                String.valueOf(line.indicator().series()))
                : label;
    }

    /** The stated times of all figures, oldest first. A time that is exact in one area and about in another counts as exact. */
    private List<Period> periods() {
        var periods = new LinkedHashMap<String, Period>();
        series.stream()
                .flatMap(IndicatorDocument::figures)
                .flatMap(figure -> Stream.ofNullable(figure.period()))
                .forEach(period ->
                        periods.merge(period.exactCode(), period, (one, other) -> one.isApproximate() ? other : one));
        return periods.values().stream().sorted().toList();
    }

    private KnownCells cells(List<Period> periods) {
        var cells = new ArrayList<Optional<Observation>>();
        for (var area : areas()) {
            for (var group : groups()) {
                var line = series.stream()
                        .filter(candidate -> candidate.area().equals(area)
                                && group(candidate).equals(group))
                        .findFirst();
                for (var period : periods) {
                    cells.add(line.flatMap(found -> KnownCells.at(found.figures(), period)));
                }
            }
        }
        return new KnownCells(cells);
    }

    private Colophon colophon() {
        return new Colophon(
                edition, series.stream().flatMap(IndicatorDocument::figures).toList());
    }

    private static Stream<Observation> figures(AreaSeries line) {
        return line.figures().byPeriod().stream().map(Figures.Figure::current);
    }

    private static String group(AreaSeries line) {
        var group = line.reference() ? REFERENCE : OWN;
        return line.earlier() ? group + ".v" + line.indicator().series() : group;
    }
}
