package dk.helhed.opendata.file;

import dk.helhed.barometer.Observation;
import dk.helhed.barometer.TileMap;
import dk.helhed.opendata.file.Dimension.Category;
import dk.helhed.opendata.file.Dimension.Measure;
import dk.helhed.opendata.file.Dimension.Role;
import dk.helhed.reference.Area;
import dk.helhed.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of an indicator in all municipalities for one period.
 *
 * @param municipalities all of them, also those without a figure
 */
record MapDocument(Edition edition, String name, TileMap map, List<Area> municipalities) implements Document {

    @Override
    public Table table() {
        var rows = municipalities.stream()
                .map(area -> figure(area)
                        .map(figure -> ObservationRow.of(figure, area, map.indicator()))
                        .orElseGet(() -> ObservationRow.missing(area, map.indicator(), map.period())))
                .map(row -> row.cells(edition))
                .toList();
        return new Table(ObservationRow.COLUMNS, rows);
    }

    @Override
    public About about() {
        var colophon = colophon();
        var entries = new ArrayList<>(colophon.describe(map.indicator()));
        entries.add(colophon.entry("figure.time", edition.wording().period(map.period())));
        return colophon.about(title(), entries);
    }

    @Override
    public Dataset dataset() {
        var page = edition.page();
        var wording = edition.wording();
        var indicator = map.indicator();
        var cells = new KnownCells(municipalities.stream().map(this::figure).toList());
        var dimensions = List.of(
                new Dimension(
                        "indicator",
                        page.text("batch.indicator"),
                        Role.METRIC,
                        List.of(new Category(
                                indicator.code(),
                                indicator.code() + " " + wording.of(indicator.title()),
                                Measure.of(wording.unit(indicator.unit()), cells.values().stream())))),
                new Dimension(
                        "area",
                        page.text("batch.area"),
                        Role.GEO,
                        municipalities.stream()
                                .map(area -> Category.of(area.code(), wording.name(area)))
                                .toList()),
                new Dimension(
                        "period",
                        page.text("figure.time"),
                        Role.TIME,
                        List.of(Category.of(map.period().code(), wording.period(map.period())))));
        var colophon = colophon();
        return new Dataset(
                title(),
                String.join("; ", colophon.sources()),
                dimensions,
                cells.values(),
                cells.marks(),
                colophon.notes(),
                colophon.extension());
    }

    private String title() {
        return edition.wording().mapTitle(map.indicator(), map.period());
    }

    private Optional<Observation> figure(Area area) {
        return Optional.ofNullable(map.figures().get(area));
    }

    private Colophon colophon() {
        return new Colophon(edition, List.copyOf(map.figures().values()));
    }
}
