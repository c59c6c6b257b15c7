package dk.helhed.opendata.file;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.released.ReleasedLine;
import dk.helhed.barometer.released.ReleasedTable;
import dk.helhed.barometer.released.TableDimension;
import dk.helhed.barometer.released.TableFigure;
import dk.helhed.barometer.released.TableWording;
import dk.helhed.opendata.file.About.Entry;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A released table with all its figures.
 *
 * @param lines those of the table, in its order
 */
record TableDocument(Edition edition, ReleasedTable source, TableWording wording, List<ReleasedLine> lines)
        implements Document {

    TableDocument {
        lines = List.copyOf(lines);
    }

    @Override
    public String name() {
        return "helhed-tabel-" + source.id();
    }

    @Override
    public Optional<Instant> updated() {
        return Optional.of(source.approvedAt());
    }

    @Override
    public Table table() {
        var columns = new ArrayList<String>();
        columns.add("indicator");
        for (var dimension : dimensions()) {
            columns.add(dimension.name() + "_code");
            columns.add(dimension.name());
        }
        columns.addAll(List.of("value", "unit", "numerator", "denominator"));
        if (hasGroups()) {
            columns.addAll(List.of("other_numerator", "other_denominator"));
        }
        columns.addAll(List.of("status", "version", "table", "retrieved"));
        return new Table(columns, lines.stream().map(this::row).toList());
    }

    private List<Cell> row(ReleasedLine line) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(line.figure()));
        var names = wording.members(source.content(), line);
        for (int place = 0; place < names.size(); place++) {
            cells.add(Cell.of(line.members().get(place)));
            cells.add(Cell.of(names.get(place)));
        }
        cells.add(Cell.of(line.value()));
        cells.add(Cell.of(figure(line).unit()));
        cells.add(count(line.numerator()));
        cells.add(count(line.denominator()));
        if (hasGroups()) {
            cells.add(count(line.otherNumerator()));
            cells.add(count(line.otherDenominator()));
        }
        cells.add(Cell.of(line.status().code()));
        cells.add(count((long) line.version()));
        cells.add(Cell.of(edition.link(source.path())));
        cells.add(Cell.of(edition.retrieved().toString()));
        return cells;
    }

    private static Cell count(@Nullable Long count) {
        return Cell.of(count == null ? null : BigDecimal.valueOf(count));
    }

    @Override
    public About about() {
        var page = edition.page();
        var content = source.content();
        var entries = new ArrayList<Entry>();
        for (var figure : content.figures()) {
            entries.add(new Entry(
                    page.text("table.counted"),
                    wording.of(figure.name()) + " (" + figure.code() + ", "
                            + page.text("table.version", Integer.toString(figure.version())) + ")"));
            figure.words().forEach(word -> entries.add(new Entry(wording.word(word), word.text())));
        }
        entries.add(new Entry(
                page.text("metadata.source"),
                page.text("table.source", wording.of(content.datasetTitle()), content.delivery())));
        entries.add(new Entry(page.text("table.protection"), String.join(" ", wording.protection(source.settings()))));
        entries.add(new Entry(page.text("table.dots.name"), wording.status(FigureStatus.HIDDEN)));
        entries.add(new Entry(page.text("table.approved"), page.day(source.approvedAt())));
        entries.add(new Entry(page.text("table.sha256"), source.sha256()));
        entries.add(new Entry(page.text("file.address"), edition.link(source.path())));
        return new About(wording.of(source.title()), entries);
    }

    @Override
    public Dataset dataset() {
        return new TableCube(edition, source, wording, lines).dataset();
    }

    private List<TableDimension> dimensions() {
        return source.content().dimensions();
    }

    private TableFigure figure(ReleasedLine line) {
        return source.content().figure(line.figure()).orElseThrow();
    }

    private boolean hasGroups() {
        return source.content().figures().stream()
                .anyMatch(figure -> !figure.way().isEmpty());
    }
}
