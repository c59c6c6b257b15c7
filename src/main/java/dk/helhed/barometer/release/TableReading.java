package dk.helhed.barometer.release;

import static java.util.stream.Collectors.toCollection;

import dk.helhed.analytics.RegisterCubes.Plan;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.definition.Contrast;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.barometer.calculation.InternalFigure;
import dk.helhed.barometer.release.CountedLine.Count;
import dk.helhed.barometer.release.DimensionReading.DimensionWords;
import dk.helhed.barometer.released.Label;
import dk.helhed.barometer.released.TableContent;
import dk.helhed.barometer.released.TableDimension;
import dk.helhed.barometer.released.TableDimension.Kind;
import dk.helhed.barometer.released.TableFigure;
import dk.helhed.barometer.released.TableFigure.Part;
import dk.helhed.barometer.released.TableMember;
import dk.helhed.reference.Area;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what a calculation counted as a table: its figures told by dimensions with named members. */
final class TableReading {

    private final Dataset dataset;
    private final int delivery;
    private final List<DimensionReading> dimensions = new ArrayList<>();
    private final Map<String, TableFigure> figures = new LinkedHashMap<>();
    private final int municipalities;
    private final @Nullable Integer onlyYear;

    /**
     * A reading of what was counted by a plan.
     *
     * @param chosen the definitions whose figures are wanted
     * @param municipalities how many there are in the country
     */
    TableReading(Plan.Good plan, List<Definition> chosen, DimensionWords words, int municipalities) {
        this.dataset = plan.delivery().dataset();
        this.delivery = plan.delivery().batch().number();
        this.municipalities = municipalities;
        this.onlyYear = plan.delivery().firstYear() == plan.delivery().lastYear()
                ? Integer.valueOf(plan.delivery().firstYear())
                : null;
        int axis = 0;
        for (var dimension : plan.request().dimensions()) {
            dimensions.add(new DimensionReading(dimension, axis, dataset, words));
            axis += dimension.levels().size();
        }
        chosen.forEach(definition -> figures.put(definition.id(), figure(definition)));
    }

    /** The table. Figures of all years together are left out: a person would be in them several times. */
    CountedTable read(List<InternalFigure> counted) {
        var rows = new ArrayList<Row>();
        for (var figure : counted) {
            var members = dimensions.stream()
                    .map(dimension -> dimension.code(figure.members()))
                    .toList();
            if (!isOfAllYears(members)) {
                rows.add(new Row(Objects.requireNonNull(figures.get(figure.indicator())), members, figure));
            }
        }
        var content = new TableContent(
                dataset.name(),
                new Label(dataset.title().da(), dataset.title().en()),
                delivery,
                dimensions.stream().map(DimensionReading::read).toList(),
                List.copyOf(figures.values()));
        var areas = new LineAreas(content, municipalities, onlyYear);
        return new CountedTable(
                content, rows.stream().map(row -> row.line(areas)).toList());
    }

    private boolean isOfAllYears(List<String> members) {
        for (int place = 0; place < members.size(); place++) {
            if (dimensions.get(place).isYear() && members.get(place).equals(TableMember.TOTAL)) {
                return true;
            }
        }
        return false;
    }

    private record Row(TableFigure figure, List<String> members, InternalFigure counted) {

        CountedLine line(LineAreas areas) {
            var counts = new ArrayList<Count>();
            counts.add(new Count(counted.numerator(), counted.denominator()));
            if (figure.parts().size() > 1) {
                counts.add(new Count(counted.otherNumerator(), counted.otherDenominator()));
            }
            return new CountedLine(
                    counted.line(), figure, members, areas.area(members), areas.year(members), counted.value(), counts);
        }
    }

    /** Finds the area and the year that a line is about. */
    private record LineAreas(
            List<Map<String, TableMember>> members,
            List<Kind> kinds,
            int municipalities,
            @Nullable Integer onlyYear) {

        LineAreas(TableContent content, int municipalities, @Nullable Integer onlyYear) {
            this(
                    content.dimensions().stream().map(LineAreas::byCode).toList(),
                    content.dimensions().stream().map(TableDimension::kind).toList(),
                    municipalities,
                    onlyYear);
        }

        private static Map<String, TableMember> byCode(TableDimension dimension) {
            var members = new LinkedHashMap<String, TableMember>();
            dimension.members().forEach(member -> members.put(member.code(), member));
            return members;
        }

        @Nullable
        String area(List<String> codes) {
            int place = kinds.indexOf(Kind.AREA);
            if (place < 0) {
                return null;
            }
            var member = Objects.requireNonNull(members.get(place).get(codes.get(place)));
            return member.standsForAll() && isCountry(place) ? Area.COUNTRY : member.area();
        }

        /** Rows of some municipalities are not the country. */
        private boolean isCountry(int place) {
            return members.get(place).values().stream()
                            .filter(member -> member.area() != null)
                            .count()
                    >= municipalities;
        }

        @Nullable
        Integer year(List<String> codes) {
            int place = kinds.indexOf(Kind.YEAR);
            return place < 0 ? onlyYear : Integer.valueOf(codes.get(place));
        }
    }

    private TableFigure figure(Definition definition) {
        var texts = definition.texts();
        var words = new ArrayList<TableFigure.Word>();
        add("population", texts.population(), words);
        add("denominator", texts.denominator(), words);
        add("numerator", texts.numerator(), words);
        add("group", texts.group(), words);
        add("against", texts.against(), words);
        return new TableFigure(
                definition.id(),
                definition.version(),
                new Label(definition.name().da(), definition.name().en()),
                definition.presentation().unit(),
                definition.measure() instanceof Measure.Count ? "count" : "share",
                definition
                        .contrast()
                        .map(Contrast::way)
                        .map(way -> way.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse(""),
                words,
                parts(definition));
    }

    private static void add(String name, String text, List<TableFigure.Word> words) {
        if (!text.isBlank()) {
            words.add(new TableFigure.Word(name, text));
        }
    }

    private List<Part> parts(Definition definition) {
        var counted = switch (definition.measure()) {
            case Measure.Share share -> share.numerator();
            case Measure.Count count -> count.numerator();
            case Measure.Mean ignored -> throw new IllegalArgumentException(definition.id());
            case Measure.Sum ignored -> throw new IllegalArgumentException(definition.id());
            case Measure.Median ignored -> throw new IllegalArgumentException(definition.id());
        };
        var told = dimensions.stream().map(DimensionReading::identity).collect(toCollection(HashSet::new));
        told.add(TableCells.split(counted.toString()));
        return definition.tallies().stream()
                .map(tally -> Narrowing.of(tally.base(), dataset, told))
                .map(base -> new Part(base.rest(), base.codes(), counted.toString()))
                .toList();
    }
}
