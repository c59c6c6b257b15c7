package dk.helhed.barometer.explorer;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.Figures;
import dk.helhed.analytics.dimension.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The cells of a cube in which somebody is counted, and the way from one to another. */
public final class Cells {

    private final Cube cube;
    private final Figures figures;
    private final List<Level> levels;
    private final Map<List<String>, Integer> byMembers = new HashMap<>();

    /** @param levels the axes of the cube, in order */
    Cells(Cube cube, Figures figures, List<Level> levels) {
        this.cube = cube;
        this.figures = figures;
        this.levels = levels;
    }

    public List<Level> levels() {
        return levels;
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

    /** The cell that differs from this one on one axis only; none if nobody is in it. */
    OptionalInt beside(int cell, int axis, String member) {
        if (byMembers.isEmpty()) {
            counted().forEach(one -> byMembers.put(members(one), one));
        }
        var members = new java.util.ArrayList<>(members(cell));
        members.set(axis, member);
        var found = byMembers.get(members);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The place of the level of this name among the axes; -1 if it is none. */
    int axis(String level) {
        return IntStream.range(0, levels.size())
                .filter(axis -> levels.get(axis).name().equals(level))
                .findFirst()
                .orElse(-1);
    }
}
