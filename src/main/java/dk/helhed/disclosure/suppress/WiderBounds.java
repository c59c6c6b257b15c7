package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.solver.Condition;
import dk.helhed.disclosure.solver.LinearProgram;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hides more cells until the bounds of every hidden cell are far enough apart.
 *
 * <p>For a cell whose bounds are too close, the cheapest change of the table is sought that moves the cell by the width, where changing a shown
 * cell costs its value; the shown cells that it changes are hidden. Cells that must be hidden come first: most others have room thereafter. The heuristic of Kelly, J. P., Golden, B. L. and Assad, A. A. (1992), "Cell
 * suppression: disclosure protection for sensitive tabular data", Networks 22, 397-417, on any system of sums. Then everything is checked again.
 */
final class WiderBounds {

    /** How many shown cells of each sum, and how many cells in all, a first search looks at; a search in vain is repeated with more. */
    private static final int FEW = 6;

    private static final int NEAR = 400;

    private final Assembly assembly;
    private final Question question;
    private final UnknownSums sums;
    private final double width;
    private final double[] least;
    private final Neighborhood neighborhood;
    private final BitSet primary = new BitSet();

    private WiderBounds(Assembly assembly, double width) {
        this.assembly = assembly;
        this.question = assembly.question();
        this.sums = UnknownSums.of(question, SameCells.of(question));
        this.width = width;
        this.least = new double[sums.size()];
        for (int unknown = 0; unknown < least.length; unknown++) {
            least[unknown] = Math.min(0, assembly.least() - question.weights()[sums.cellOf(unknown)]);
        }
        for (int cell = 0; cell < question.cells(); cell++) {
            if (question.roles()[cell] == Role.PROTECTED && sums.unknownOf(cell) >= 0) {
                primary.set(sums.unknownOf(cell));
            }
        }
        this.neighborhood = new Neighborhood(sums, bySize());
    }

    private List<Integer> bySize() {
        return IntStream.range(0, sums.size())
                .boxed()
                .sorted(Comparator.comparingLong(unknown -> question.weights()[sums.cellOf(unknown)]))
                .toList();
    }

    /** The cells to hide: these and more. */
    static BitSet of(Assembly assembly, double width, BitSet hiddenCells) {
        var bounds = new WiderBounds(assembly, width);
        var hidden = new BitSet();
        hiddenCells.stream()
                .map(bounds.sums::unknownOf)
                .filter(unknown -> unknown >= 0)
                .forEach(hidden::set);
        bounds.widen(hidden);
        var cells = (BitSet) hiddenCells.clone();
        for (int cell = 0; cell < bounds.question.cells(); cell++) {
            if (bounds.sums.unknownOf(cell) >= 0 && hidden.get(bounds.sums.unknownOf(cell))) {
                cells.set(cell);
            }
        }
        return cells;
    }

    private void widen(BitSet hidden) {
        var room = new Room(sums, least, width);
        for (var close = room.tooClose(hidden); !close.isEmpty(); close = room.tooClose(hidden)) {
            int before = hidden.cardinality();
            if (close.intersects(primary)) {
                close.and(primary);
            }
            for (int unknown = close.nextSetBit(0); unknown >= 0; unknown = close.nextSetBit(unknown + 1)) {
                if (!room.has(unknown)) {
                    hidden.or(needed(unknown, hidden, room));
                }
            }
            if (hidden.cardinality() == before) {
                var lost = new BitSet();
                lost.set(sums.cellOf(close.nextSetBit(0)));
                throw new DisclosureException(Fault.CANNOT_BE_PROTECTED, assembly.name(lost));
            }
        }
    }

    /** What must be hidden besides, so that the unknown can be off by the width; nothing where it cannot be. */
    private BitSet needed(int unknown, BitSet hidden, Room room) {
        int shown = FEW;
        for (int most = NEAR; ; most *= 8) {
            var free = neighborhood.around(unknown, hidden, shown, most);
            var found = cheapest(unknown, hidden, free, room);
            if (found.isPresent() || shown >= sums.size()) {
                return found.orElseGet(BitSet::new);
            }
            shown *= 8;
        }
    }

    private Optional<BitSet> cheapest(int unknown, BitSet hidden, BitSet free, Room room) {
        List<Integer> variables = new ArrayList<>(free.stream().boxed().toList());
        int up = variables.size();
        free.stream().filter(other -> !hidden.get(other)).forEach(variables::add);
        var wiggle = new Wiggle(sums, variables);
        double[] from = new double[variables.size()];
        double[] to = new double[from.length];
        double[] costs = new double[from.length];
        Arrays.fill(to, Double.POSITIVE_INFINITY);
        for (int i = 0; i < from.length; i++) {
            int other = variables.get(i);
            boolean down = i >= up;
            boolean shown = !hidden.get(other);
            from[i] = down ? least[other] : shown ? 0 : least[other];
            to[i] = down ? 0 : Double.POSITIVE_INFINITY;
            costs[i] = !shown ? 0 : (down ? -1 : 1) * (1.0 + question.weights()[sums.cellOf(other)]);
        }
        int moved = variables.indexOf(unknown);
        from[moved] = width;
        return cheapest(wiggle, from, to, costs).map(values -> {
            double[] moves = Arrays.copyOf(values, up);
            for (int i = up; i < values.length; i++) {
                moves[place(variables, variables.get(i), up)] += values[i];
            }
            room.see(variables.subList(0, up), moves);
            return changed(values, variables, hidden);
        });
    }

    private static Optional<double[]> cheapest(Wiggle wiggle, double[] from, double[] to, double[] costs) {
        List<Condition> conditions = wiggle.conditions();
        try (var program = LinearProgram.inFractions(from, to, conditions)) {
            return program.cheapest(costs);
        }
    }

    private static int place(List<Integer> variables, int unknown, int up) {
        return Collections.binarySearch(variables.subList(0, up), unknown);
    }

    private static BitSet changed(double[] values, List<Integer> variables, BitSet hidden) {
        var changed = new BitSet();
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i]) > 1e-6 && !hidden.get(variables.get(i))) {
                changed.set(variables.get(i));
            }
        }
        return changed;
    }
}
