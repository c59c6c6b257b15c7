package dk.helhed.opendata.file;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.GoalReading;
import dk.helhed.barometer.IndicatorReading;
import dk.helhed.barometer.Observation;
import dk.helhed.opendata.Movements;
import dk.helhed.opendata.file.Dimension.Category;
import dk.helhed.opendata.file.Dimension.Measure;
import dk.helhed.opendata.file.Dimension.Role;
import dk.helhed.reference.Area;
import dk.helhed.reference.Period;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where goals stand in an area: the newest figure of each indicator beside its base.
 *
 * @param goals all goals, or the one that the page is about
 * @param own the indicators that the area's municipality defines itself, where the page shows them
 */
record ReadingsDocument(
        Edition edition, String name, String title, Area area, List<GoalReading> goals, List<IndicatorReading> own)
        implements Document {

    private static final List<String> COLUMNS = Stream.concat(
                    ObservationRow.COLUMNS.stream(),
                    Stream.of("base", "base_period", "base_change", "movement", "decides", "goal_movement"))
            .toList();

    private static final List<String> MEASURES = List.of("value", "base", "change");

    @Override
    public Table table() {
        var rows = new ArrayList<List<Cell>>();
        for (var goal : goals) {
            readings(goal).forEach(reading -> rows.add(cells(reading, Movements.of(goal.movement()))));
        }
        own.forEach(reading -> rows.add(cells(reading, null)));
        return new Table(COLUMNS, rows);
    }

    private List<Cell> cells(IndicatorReading reading, @Nullable String goalMovement) {
        var cells = new ArrayList<>(row(reading).cells(edition));
        cells.add(Cell.of(reading.baseLevel()));
        cells.add(ObservationRow.cell(reading.basePeriod()));
        cells.add(Cell.of(reading.change()));
        cells.add(Cell.of(Movements.of(reading.movement())));
        cells.add(Cell.of(String.valueOf(reading.decides())));
        cells.add(Cell.of(goalMovement));
        return cells;
    }

    @Override
    public About about() {
        var colophon = colophon();
        var entries = new ArrayList<About.Entry>();
        entries.add(colophon.describe(List.of(area)));
        readings().forEach(reading -> entries.addAll(colophon.describe(reading.indicator())));
        return colophon.about(title, entries);
    }

    @Override
    public Dataset dataset() {
        var page = edition.page();
        var dimensions = List.of(
                new Dimension(
                        "area",
                        page.text("batch.area"),
                        Role.GEO,
                        List.of(Category.of(area.code(), edition.wording().name(area)))),
                new Dimension(
                        "indicator",
                        page.text("batch.indicator"),
                        Role.METRIC,
                        readings().map(this::category).toList()),
                new Dimension("measure", page.text("file.measure"), null, measures()));
        var values = new ArrayList<@Nullable BigDecimal>();
        readings().forEach(reading -> values.addAll(values(reading)));
        var extension = colophon().extension();
        extension.put("movements", movements());
        extension.put("readings", provenance());
        return new Dataset(
                title,
                String.join("; ", colophon().sources()),
                dimensions,
                values,
                marks(),
                colophon().notes(),
                extension);
    }

    private ObservationRow row(IndicatorReading reading) {
        var figure = told(reading);
        return figure == null
                ? ObservationRow.missing(area, reading.indicator(), null)
                : ObservationRow.of(figure, area, reading.indicator());
    }

    /** The figure that stands for the indicator, or that the only one is kept back. */
    private static @Nullable Observation told(IndicatorReading reading) {
        var figure = reading.figure();
        return figure == null ? reading.keptBack() : figure;
    }

    /** By position: why a value is not the true one. */
    private Map<Integer, String> marks() {
        var marks = new LinkedHashMap<Integer, String>();
        var position = 0;
        for (var reading : readings().toList()) {
            var figure = told(reading);
            if (figure != null && figure.status() != FigureStatus.VALUE) {
                marks.put(position, figure.status().code());
            }
            position += MEASURES.size();
        }
        return marks;
    }

    private Category category(IndicatorReading reading) {
        var indicator = reading.indicator();
        var unit = Measure.of(edition.wording().unit(indicator.unit()), values(reading).stream());
        return new Category(
                indicator.code(), indicator.code() + " " + edition.wording().of(indicator.title()), unit);
    }

    private List<Category> measures() {
        return MEASURES.stream()
                .map(measure -> Category.of(measure, edition.page().text("file.measure." + measure)))
                .toList();
    }

    private static List<@Nullable BigDecimal> values(IndicatorReading reading) {
        var figure = reading.figure();
        var values = new ArrayList<@Nullable BigDecimal>();
        values.add(figure == null ? null : figure.value());
        values.add(reading.baseLevel());
        values.add(reading.change());
        return values;
    }

    private Map<String, String> movements() {
        var movements = new LinkedHashMap<String, String>();
        goals.forEach(goal -> movements.put(goal.goal().code(), Movements.of(goal.movement())));
        return movements;
    }

    private Map<String, Object> provenance() {
        var provenance = new LinkedHashMap<String, Object>();
        readings().forEach(reading -> provenance.put(reading.indicator().code(), provenance(reading)));
        return provenance;
    }

    private static Map<String, @Nullable Object> provenance(IndicatorReading reading) {
        var figure = reading.figure();
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("period", figure == null ? null : code(figure.period()));
        facts.put("basePeriod", code(reading.basePeriod()));
        facts.put("baseDerived", reading.baseIsDerived());
        facts.put("movement", Movements.of(reading.movement()));
        facts.put("decides", reading.decides());
        facts.put("published", figure == null ? null : code(figure.published()));
        facts.put("source", figure == null ? null : figure.source());
        facts.put("batch", figure == null ? null : figure.batch());
        var keptBack = reading.keptBack();
        facts.put("keptBack", keptBack == null ? null : code(keptBack.period()));
        return facts;
    }

    private Colophon colophon() {
        var figures = readings()
                .flatMap(
                        reading -> Stream.of(Optional.ofNullable(reading.figure()), Optional.ofNullable(reading.base()))
                                .flatMap(Optional::stream))
                .toList();
        return new Colophon(edition, figures);
    }

    private Stream<IndicatorReading> readings() {
        return Stream.concat(goals.stream().flatMap(goal -> readings(goal).stream()), own.stream());
    }

    private static List<IndicatorReading> readings(GoalReading goal) {
        return Stream.concat(goal.readings().stream(), goal.supplementary().stream())
                .toList();
    }

    private static @Nullable String code(@Nullable Period period) {
        return period == null ? null : period.code();
    }
}
