package dk.helhed.barometer.release;

import static java.util.stream.Collectors.groupingBy;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.dataset.Column;
import dk.helhed.analytics.dataset.ColumnMeaning;
import dk.helhed.analytics.dataset.ColumnRole;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.Hierarchy;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.barometer.released.Label;
import dk.helhed.barometer.released.TableDimension;
import dk.helhed.barometer.released.TableDimension.Kind;
import dk.helhed.barometer.released.TableMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a dimension of a cube, whose steps are several columns, into one with a member for each step, and names its members.
 *
 * <p>A member has the same identity in every table: that of its column and value, where each value lies in one wider one only;
 * else also that of what it lies in.
 */
final class DimensionReading {

    private static final String STEP = "/";

    private final Dimension dimension;
    private final int firstAxis;
    private final Dataset dataset;
    private final DimensionWords words;
    private final boolean nested;
    private final Map<String, TableMember> members = new LinkedHashMap<>();

    /** What is called the same in every table. */
    record DimensionWords(Label total, Label missing) {}

    DimensionReading(Dimension dimension, int firstAxis, Dataset dataset, DimensionWords words) {
        this.dimension = dimension;
        this.firstAxis = firstAxis;
        this.dataset = dataset;
        this.words = words;
        this.nested = family() != null;
        if (!isYear()) {
            members.put(
                    TableMember.TOTAL,
                    new TableMember(TableMember.TOTAL, null, 0, words.total(), TableMember.TOTAL, null));
        }
    }

    /** Whether it tells figures by year. Years are never added. */
    boolean isYear() {
        return dimension.levels().size() == 1
                && dimension.levels().getFirst().grouping() instanceof Grouping.Each
                && dataset.year()
                        .name()
                        .equals(dimension.levels().getFirst().column().name());
    }

    /** The code of the member that a row of the cube stands at. */
    String code(List<String> row) {
        var path = row.subList(firstAxis, firstAxis + dimension.levels().size()).stream()
                .takeWhile(label -> !label.equals(Cube.TOTAL))
                .toList();
        if (path.isEmpty()) {
            return TableMember.TOTAL;
        }
        for (int depth = 0; depth < path.size(); depth++) {
            var steps = path.subList(0, depth + 1);
            members.computeIfAbsent(String.join(STEP, steps), code -> member(code, steps));
        }
        return String.join(STEP, path);
    }

    /** The dimension with the members met so far. */
    TableDimension read() {
        var below = members.values().stream()
                .collect(groupingBy(member -> Objects.requireNonNullElse(member.parent(), "")));
        var ordered = new ArrayList<TableMember>();
        addBelow("", below, ordered);
        var kind = isYear()
                ? Kind.YEAR
                : members.values().stream().anyMatch(member -> member.area() != null) ? Kind.AREA : Kind.OTHER;
        return new TableDimension(
                dimension.name(), label(column(dimension.levels().getLast())), kind, identity(), ordered);
    }

    /** What makes it the same dimension in every table. */
    String identity() {
        return Objects.requireNonNullElse(
                family(), dimension.levels().getFirst().column().name());
    }

    private static void addBelow(String parent, Map<String, List<TableMember>> below, List<TableMember> ordered) {
        for (var member : below.getOrDefault(parent, List.of())) {
            ordered.add(member);
            addBelow(member.code(), below, ordered);
        }
    }

    private TableMember member(String code, List<String> path) {
        int depth = path.size() - 1;
        var level = dimension.levels().get(depth);
        var value = path.getLast();
        var parent = depth > 0 ? String.join(STEP, path.subList(0, depth)) : isYear() ? null : TableMember.TOTAL;
        return new TableMember(
                code, parent, isYear() ? 0 : depth + 1, label(level, value), identity(path), area(level, value));
    }

    private String identity(List<String> path) {
        var own = identity(path.size() - 1, path.getLast());
        if (nested && !path.getLast().equals(Cube.MISSING)) {
            return own;
        }
        var all = new ArrayList<String>();
        for (int depth = 0; depth < path.size(); depth++) {
            all.add(identity(depth, path.get(depth)));
        }
        return String.join(STEP, all);
    }

    private String identity(int depth, String value) {
        var level = dimension.levels().get(depth);
        var what = switch (level.grouping()) {
            case Grouping.Each ignored -> value;
            case Grouping.Bands ignored -> value;
            case Grouping.Groups groups ->
                value + String.valueOf(groups.groups().get(value));
        };
        return identity(level.column().name(), what);
    }

    /** What makes a value of a column the same member in every table. */
    static String identity(String column, String value) {
        return column + "=" + value;
    }

    /** The name of the hierarchy in which each value lies in one wider one only, or of the only column; null if there is neither. */
    private @Nullable String family() {
        var columns = dimension.levels().stream()
                .map(level -> level.column().name())
                .distinct()
                .toList();
        return family(dataset, columns).orElse(columns.size() == 1 ? columns.getFirst() : null);
    }

    /** The name of a hierarchy that has the columns, and in which each value lies in one wider one only. */
    static Optional<String> family(Dataset dataset, List<String> columns) {
        return dataset.hierarchies().stream()
                .filter(hierarchy -> hierarchy instanceof Hierarchy.Levels levels
                        && levels.strict()
                        && levels.columns().containsAll(columns))
                .map(Hierarchy::name)
                .findFirst();
    }

    private Label label(Level level, String value) {
        if (value.equals(Cube.MISSING)) {
            return words.missing();
        }
        var list = column(level).codes();
        if (list == null) {
            return new Label(value.replace('-', '–'), value.replace('-', '–'));
        }
        var codes = new ArrayList<>(list.codes());
        codes.addAll(list.groups());
        return codes.stream()
                .filter(code -> code.code().equals(value))
                .findFirst()
                .map(code -> new Label(code.label().da(), code.label().en()))
                .orElse(new Label(value, value));
    }

    private @Nullable String area(Level level, String value) {
        var isMunicipality = level.grouping() instanceof Grouping.Each
                && column(level).meaning() == ColumnMeaning.MUNICIPALITY
                && value.matches("\\d{1,3}");
        return isMunicipality ? "%03d".formatted(Integer.valueOf(value)) : null;
    }

    private Column column(Level level) {
        return dataset.column(level.column().name())
                .filter(column -> column.role() != ColumnRole.PERSON)
                .orElseThrow();
    }

    private static Label label(Column column) {
        return new Label(column.title().da(), column.title().en());
    }
}
