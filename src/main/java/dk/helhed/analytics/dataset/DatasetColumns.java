package dk.helhed.analytics.dataset;

import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What definitions may speak of in a dataset, and what figures may be told by. Never who a row is about. */
public final class DatasetColumns {

    /** Between the name of bands or groups and that of the column whose values stand in them. */
    private static final String VALUES_OF = ".";

    private final Dataset dataset;

    public DatasetColumns(Dataset dataset) {
        this.dataset = dataset;
    }

    /** All columns but the person. */
    public Columns columns() {
        var all = dataset.columns().stream()
                .filter(column -> column.role() != ColumnRole.PERSON)
                .map(DatasetColumns::column)
                .toList();
        var roles = new EnumMap<Role, String>(Role.class);
        put(roles, Role.BIRTH_DATE, ColumnMeaning.BIRTH_DATE);
        put(roles, Role.ARRIVAL_DATE, ColumnMeaning.ARRIVAL_DATE);
        put(roles, Role.YEARS_IN_DENMARK, ColumnMeaning.YEARS_IN_DENMARK);
        return new Columns(all, roles);
    }

    /** The dimension of this name: the year or a column with that role, a hierarchy, or one that is {@link #leveled}. */
    public Optional<Dimension> dimension(String name) {
        var hierarchy = dataset.hierarchies().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
        return hierarchy
                .map(this::dimension)
                .or(() -> dataset.column(name)
                        .filter(column -> column.role() == ColumnRole.DIMENSION || column.role() == ColumnRole.YEAR)
                        .map(column -> Dimension.of(column(column))))
                .or(() -> leveled().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst());
    }

    /**
     * The dimensions of several levels: hierarchies of several columns; and bands and groups with the single values in them, whose
     * name has a point between that of the hierarchy and that of the column.
     */
    public List<Dimension> leveled() {
        return dataset.hierarchies().stream()
                .flatMap(hierarchy -> switch (hierarchy) {
                    case Hierarchy.Levels levels -> Stream.of(dimension(levels));
                    case Hierarchy.Bands bands -> withValues(bands, bands.column());
                    case Hierarchy.Groups groups -> withValues(groups, groups.column());
                })
                .filter(dimension -> dimension.levels().size() > 1)
                .toList();
    }

    private Stream<Dimension> withValues(Hierarchy hierarchy, String name) {
        return dataset.column(name).stream()
                .filter(column -> column.role() == ColumnRole.DIMENSION)
                .map(DatasetColumns::column)
                .filter(column -> column.kind() != Kind.DECIMAL)
                .map(column -> new Dimension(
                        hierarchy.name() + VALUES_OF + name,
                        Stream.concat(dimension(hierarchy).levels().stream(), Stream.of(Level.of(column)))
                                .toList()));
    }

    /** What figures can be told by: the year, the hierarchies, and the columns that are dimensions but no step of a hierarchy. */
    public List<Dimension> dimensions() {
        var dimensions = new ArrayList<>(List.of(Dimension.of(column(dataset.year()))));
        dataset.hierarchies().stream().map(this::dimension).forEach(dimensions::add);
        var steps = levels(dimensions).map(Level::name).collect(Collectors.toSet());
        dataset.columns().stream()
                .filter(column -> column.role() == ColumnRole.DIMENSION && !steps.contains(column.name()))
                .map(DatasetColumns::column)
                .filter(column -> column.kind() != Kind.DECIMAL)
                .map(Dimension::of)
                .forEach(dimensions::add);
        return dimensions;
    }

    /** Their levels, those first that figures are told by most: the first step of each, then the second; single values of what has bands or groups last. */
    public List<Level> usualLevels() {
        var dimensions = dimensions();
        var grouped = levels(dimensions)
                .filter(level -> !(level.grouping() instanceof Grouping.Each))
                .map(Level::column)
                .collect(Collectors.toSet());
        return IntStream.range(0, dataset.columns().size())
                .boxed()
                .flatMap(step -> dimensions.stream()
                        .filter(dimension -> step < dimension.levels().size())
                        .map(dimension -> dimension.levels().get(step)))
                .sorted(Comparator.comparing(
                        level -> level.grouping() instanceof Grouping.Each && grouped.contains(level.column())))
                .toList();
    }

    private static Stream<Level> levels(List<Dimension> dimensions) {
        return dimensions.stream().flatMap(dimension -> dimension.levels().stream());
    }

    private Dimension dimension(Hierarchy hierarchy) {
        var levels = switch (hierarchy) {
            case Hierarchy.Levels several ->
                several.columns().stream().map(name -> Level.of(column(name))).toList();
            case Hierarchy.Bands bands ->
                List.of(new Level(bands.name(), column(bands.column()), new Grouping.Bands(bounds(bands))));
            case Hierarchy.Groups groups -> groups(groups);
        };
        return new Dimension(hierarchy.name(), levels);
    }

    /** Where each band begins; what lies above a last band with an end is one more. */
    private static List<Long> bounds(Hierarchy.Bands bands) {
        var bounds = new ArrayList<>(bands.bands().stream().map(Band::from).toList());
        var end = bands.bands().getLast().to();
        if (end != null) {
            bounds.add(end + 1);
        }
        return bounds;
    }

    private List<Level> groups(Hierarchy.Groups groups) {
        var list = Objects.requireNonNull(
                dataset.column(groups.column()).orElseThrow().codes());
        var members = new LinkedHashMap<String, List<Literal>>();
        for (var code : list.codes()) {
            var above = list.above(code.code());
            var group = above.isEmpty() ? code.code() : above.getLast().code();
            var literal =
                    list.isOfNumbers() ? new Literal.Whole(Long.parseLong(code.code())) : new Literal.Text(code.code());
            members.computeIfAbsent(group, any -> new ArrayList<>()).add(literal);
        }
        return List.of(new Level(groups.name(), column(groups.column()), new Grouping.Groups(members)));
    }

    private dk.helhed.analytics.expression.Column column(String name) {
        return column(dataset.column(name).orElseThrow());
    }

    private void put(EnumMap<Role, String> roles, Role role, ColumnMeaning meaning) {
        dataset.meaning(meaning).ifPresent(column -> roles.put(role, column.name()));
    }

    private static dk.helhed.analytics.expression.Column column(Column column) {
        return new dk.helhed.analytics.expression.Column(column.name(), kind(column));
    }

    private static Kind kind(Column column) {
        return switch (column.storedType()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> Kind.WHOLE;
            case DECIMAL -> Kind.DECIMAL;
            case VARCHAR, BLOB -> Kind.TEXT;
            case DATE -> Kind.DATE;
            case BOOLEAN -> Kind.YES_NO;
        };
    }
}
