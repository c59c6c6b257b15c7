package dk.helhed.access.page;

import static java.util.stream.Collectors.groupingBy;

import dk.helhed.access.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The units one after the other, each after the one it stands below.
 *
 * @param lines in that order, by name among those below the same unit
 */
public record UnitTree(List<Line> lines) {

    /**
     * A unit in the tree.
     *
     * @param depth 0 for the municipality itself
     */
    public record Line(Unit unit, int depth) {}

    public UnitTree {
        lines = List.copyOf(lines);
    }

    static UnitTree of(List<Unit> units) {
        var below = units.stream()
                .filter(unit -> unit.parent() != null)
                .collect(groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        var lines = new ArrayList<Line>();
        units.stream().filter(unit -> unit.parent() == null).forEach(root -> add(root, 0, below, lines));
        return new UnitTree(lines);
    }

    private static void add(Unit unit, int depth, Map<Integer, List<Unit>> below, List<Line> lines) {
        lines.add(new Line(unit, depth));
        below.getOrDefault(unit.id(), List.of()).forEach(one -> add(one, depth + 1, below, lines));
    }
}
