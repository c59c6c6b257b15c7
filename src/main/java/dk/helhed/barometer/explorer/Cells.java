package dk.helhed.barometer.explorer;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.Figures;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of a cube in which somebody is counted, and the way from one to another. */
public final class Cells {

    private final Cube cube;
    private final Figures figures;
    private final List<Dimension> dimensions;
    private final List<Level> levels = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private final Map<List<String>, Integer> byMembers = new HashMap<>();
    private final Map<String, Set<List<String>>> paths = new HashMap<>();

    /** The axes of a dimension: from the first to before the end. */
    private record Range(int first, int end) {

        boolean holds(int axis) {
            return first <= axis && axis < end;
        }
    }

    /** @param dimensions whose levels are the axes of the cube, in order */
    Cells(Cube cube, Figures figures, List<Dimension> dimensions) {
        this.cube = cube;
        this.figures = figures;
        this.dimensions = dimensions;
        for (var dimension : dimensions) {
            var first = levels.size();
            levels.addAll(dimension.levels());
            ranges.add(new Range(first, levels.size()));
        }
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    public List<Level> levels() {
        return levels;
    }

    /** The axis at which a cell stands in a dimension, by its place: that of the finest member; -1 if all of it is added up. */
    int finest(int dimension, int cell) {
        var range = ranges.get(dimension);
        return IntStream.range(range.first(), range.end())
                .filter(axis -> !isTotal(axis, cell))
                .max()
                .orElse(-1);
    }

    /** How many steps of its dimension are wider than the axis. */
    int depth(int axis) {
        return axis - range(axis).first();
    }

    /** Whether an axis is a wider step of the same dimension as another. */
    boolean isWider(int axis, int other) {
        return axis < other && range(other).holds(axis);
    }

    /** Whether a cell stands at the axis, and not at a finer step of its dimension. */
    boolean isAt(int axis, int cell) {
        return finest(ranges.indexOf(range(axis)), cell) == axis;
    }

    private Range range(int axis) {
        return ranges.stream().filter(one -> one.holds(axis)).findFirst().orElseThrow();
    }

    /** Those with somebody, in the order of the cube. */
    IntStream counted() {
        return IntStream.range(0, cube.cells())
                .filter(cell -> figures.denominator(cell) > 0 || figures.otherDenominator(cell) > 0);
    }

    /** The labels of a cell, axis by axis. */
    List<String> members(int cell) {
        return IntStream.range(0, levels.size())
                .mapToObj(axis -> cube.label(axis, cell))
                .toList();
    }

    String member(int axis, int cell) {
        return cube.label(axis, cell);
    }

    boolean isTotal(int axis, int cell) {
        return cube.isTotal(axis, cell);
    }

    /** The members of an axis, in order. */
    List<String> members(Level level) {
        return cube.axes().get(levels.indexOf(level)).labels();
    }

    /** The counted cells in which everything is added up but the axes that are asked for. */
    IntStream onlyBy(IntPredicate axes) {
        return counted()
                .filter(cell ->
                        IntStream.range(0, levels.size()).allMatch(axis -> axes.test(axis) != isTotal(axis, cell)));
    }

    /** The cell that differs from this one only in the dimension of an axis, where it stands at the member; none if nobody is in it. */
    OptionalInt beside(int cell, int axis, String member) {
        if (byMembers.isEmpty()) {
            counted().forEach(one -> byMembers.put(members(one), one));
        }
        var members = new ArrayList<>(members(cell));
        members.set(axis, member);
        var known = paths(axis, member);
        if (known.size() == 1) {
            var wider = known.iterator().next();
            for (int step = 0; step < wider.size(); step++) {
                members.set(range(axis).first() + step, wider.get(step));
            }
        }
        var found = byMembers.get(members);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** What a member of an axis lies in, step by step: one path, or several where a country, say, goes with several groups. */
    private Set<List<String>> paths(int axis, String member) {
        return paths.computeIfAbsent(
                axis + ":" + member,
                any -> counted()
                        .filter(cell -> isAt(axis, cell) && member(axis, cell).equals(member))
                        .mapToObj(cell -> members(cell).subList(range(axis).first(), axis))
                        .collect(Collectors.toSet()));
    }

    /** The place of the level of this name among the axes; -1 if it is none. */
    int axis(String level) {
        return IntStream.range(0, levels.size())
                .filter(axis -> levels.get(axis).name().equals(level))
                .findFirst()
                .orElse(-1);
    }
}
