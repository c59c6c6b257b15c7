package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.solver.LinearProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the cheapest change of the table that moves an unknown as far as it must be able to move, where changing what is shown costs its value.
 *
 * <p>The heuristic of Kelly, J. P., Golden, B. L. and Assad, A. A. (1992), "Cell suppression: disclosure protection for sensitive tabular data",
 * Networks 22, 397-417, on any system of sums. It looks near the unknown first, and further away where that is in vain.
 */
final class CheapestMove {

    /** How many shown cells of each sum, and how many cells in all, a first search looks at; a search in vain is repeated with more. */
    private static final int FEW = 6;

    private static final int NEAR = 400;

    /** More than this are never looked at, so that one cell cannot cost as much as a whole table. */
    private static final int MOST = 4_000;

    private static final double NOTHING = 1e-6;

    /** Fractions with these denominators are made whole numbers. */
    private static final int DENOMINATORS = 6;

    private final Unknowns unknowns;
    private final Needs needs;
    private final Neighborhood neighborhood;
    private final Accumulator accumulator = new Accumulator();

    CheapestMove(Unknowns unknowns, Needs needs) {
        this.unknowns = unknowns;
        this.needs = needs;
        this.neighborhood = new Neighborhood(
                unknowns.sums(),
                IntStream.range(0, unknowns.size())
                        .boxed()
                        .sorted(Comparator.comparingLong(unknowns::weight))
                        .toList());
    }

    /** By how much unknowns change; those that do not are left out where that is asked for. */
    @SuppressWarnings("ArrayRecordComponent") // made once, and never compared
    record Move(List<Integer> unknowns, double[] values) {

        /** What changes and was not hidden. */
        BitSet shown(BitSet hidden) {
            var shown = new BitSet();
            for (int i = 0; i < values.length; i++) {
                if (Math.abs(values[i]) > NOTHING && !hidden.get(unknowns.get(i))) {
                    shown.set(unknowns.get(i));
                }
            }
            return shown;
        }
    }

    /** The cheapest move of an unknown; empty where there is none. */
    Optional<Move> of(int unknown, BitSet hidden) {
        return of(unknown, hidden, any -> true);
    }

    /** The cheapest move among some unknowns, as a swap that a wish allows. */
    Optional<Swap> within(BitSet block, int unknown, BitSet hidden, SwapSearch.Wish wish) {
        var allowed = block.stream()
                .filter(other -> wish.price(other) < Strands.NEVER)
                .collect(BitSet::new, BitSet::set, BitSet::or);
        return cheapest(unknown, hidden, allowed).flatMap(this::swap);
    }

    /** The cheapest move near an unknown, as a swap that a wish allows. */
    Optional<Swap> near(int unknown, BitSet hidden, SwapSearch.Wish wish) {
        return of(unknown, hidden, other -> wish.price(other) < Strands.NEVER).flatMap(this::swap);
    }

    private Optional<Move> of(int unknown, BitSet hidden, IntPredicate allowed) {
        int shown = FEW;
        for (int most = NEAR; ; most *= 8) {
            var free = neighborhood.around(unknown, hidden, shown, most);
            var near = free.stream().filter(allowed).collect(BitSet::new, BitSet::set, BitSet::or);
            var found = cheapest(unknown, hidden, near);
            if (found.isPresent() || shown >= unknowns.size() || most > MOST) {
                return found;
            }
            shown *= 8;
        }
    }

    private Optional<Move> cheapest(int unknown, BitSet hidden, BitSet free) {
        List<Integer> variables = new ArrayList<>(free.stream().boxed().toList());
        int up = variables.size();
        free.stream().filter(other -> !hidden.get(other)).forEach(variables::add);
        double[] from = new double[variables.size()];
        double[] to = new double[from.length];
        double[] costs = new double[from.length];
        Arrays.fill(to, Double.POSITIVE_INFINITY);
        for (int i = 0; i < from.length; i++) {
            int other = variables.get(i);
            boolean down = i >= up;
            boolean shown = !hidden.get(other);
            from[i] = !down && shown ? 0 : needs.least()[other];
            to[i] = down ? 0 : Double.POSITIVE_INFINITY;
            costs[i] = !shown ? 0 : (down ? -1 : 1) * (1.0 + unknowns.weight(other));
        }
        from[variables.indexOf(unknown)] = Math.max(1, needs.most(unknown));
        try (var program = LinearProgram.inFractions(from, to, new Wiggle(unknowns.sums(), variables).conditions())) {
            return program.cheapest(costs).map(values -> move(variables, values, up));
        }
    }

    /** Up and down of each unknown together. */
    private static Move move(List<Integer> variables, double[] values, int up) {
        var each = variables.subList(0, up);
        double[] moves = Arrays.copyOf(values, up);
        for (int i = up; i < values.length; i++) {
            moves[Collections.binarySearch(each, variables.get(i))] += values[i];
        }
        return new Move(each, moves);
    }

    private Optional<Swap> swap(Move move) {
        for (int times = 1; times <= DENOMINATORS; times++) {
            var found = swap(move, times);
            if (found.isPresent() && found.get().keepsAll(unknowns.sums(), accumulator)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Swap> swap(Move move, int times) {
        double[] values =
                Arrays.stream(move.values()).map(value -> value * times).toArray();
        if (!Arrays.stream(values).allMatch(value -> Math.abs(value - Math.rint(value)) < NOTHING * times)) {
            return Optional.empty();
        }
        int[] at = IntStream.range(0, values.length)
                .filter(i -> Math.rint(values[i]) != 0)
                .toArray();
        return Optional.of(new Swap(
                Arrays.stream(at).map(i -> move.unknowns().get(i)).toArray(),
                Arrays.stream(at).mapToLong(i -> Math.round(values[i])).toArray()));
    }
}
