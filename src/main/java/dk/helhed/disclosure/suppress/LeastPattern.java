package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.solver.Condition;
import dk.helhed.disclosure.solver.LinearProgram;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pattern that hides least, by cutting planes.
 *
 * <p>Each cell is hidden or shown at the cost of its value, under conditions that begin with none. The cheapest choice is attacked; for each
 * cell whose bounds are too close, the prices of the attacker's linear programs say which further cells would have to be hidden, and become a
 * condition. Every choice on the way costs no more than the best pattern does; the first that withstands is the best.
 * Fischetti, M. and Salazar-González, J. J. (2001), "Solving the cell suppression problem on tabular data with linear constraints", Management
 * Science 47, 1008-1027.
 */
final class LeastPattern {

    private static final double NOTHING = 1e-7;

    private final UnknownSums sums;
    private final Needs needs;
    private final double[] least;
    private final InsiderCuts insiderCuts;
    private final double[] costs;
    private final BitSet fixed = new BitSet();
    private final Wiggle wiggle;
    private final List<Condition> cuts = new ArrayList<>();
    private long bound;

    LeastPattern(Unknowns unknowns, Needs needs, boolean insiders) {
        var question = unknowns.question();
        this.sums = unknowns.sums();
        this.needs = needs;
        this.least = needs.least();
        this.costs = new double[sums.size()];
        for (int cell = 0; cell < question.cells(); cell++) {
            int unknown = sums.unknownOf(cell);
            if (unknown >= 0) {
                costs[unknown] += question.weights()[cell];
                fixed.set(unknown, fixed.get(unknown) || question.roles()[cell] != Role.OPEN);
            }
        }
        this.wiggle = new Wiggle(sums, IntStream.range(0, sums.size()).boxed().toList());
        this.insiderCuts = new InsiderCuts(unknowns, insiders, wiggle);
    }

    /** No pattern costs less, as far as is proved. */
    long bound() {
        return bound;
    }

    /** The unknowns to hide so that the bounds are wide at the least cost; empty where the time ran out before that was proved. */
    Optional<BitSet> found(Clock clock, Instant until) {
        while (clock.instant().isBefore(until)) {
            var choice = choice(Duration.between(clock.instant(), until));
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            bound = choice.get().stream()
                    .filter(unknown -> !fixed.get(unknown))
                    .mapToLong(unknown -> (long) costs[unknown])
                    .sum();
            int before = cuts.size();
            var close = new Room(sums, needs).tooClose(choice.get());
            if (close.isEmpty()) {
                cuts.addAll(insiderCuts.of(choice.get(), clock, until));
                if (cuts.size() == before) {
                    return choice;
                }
            } else {
                cut(choice.get(), close, clock, until);
            }
            if (cuts.size() == before) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<BitSet> choice(Duration left) {
        double[] from = new double[costs.length];
        double[] to = new double[costs.length];
        Arrays.setAll(from, unknown -> fixed.get(unknown) ? 1 : 0);
        Arrays.fill(to, 1);
        try (var program = LinearProgram.inWholeNumbers(from, to, cuts)) {
            program.within(left);
            return program.cheapest(costs).map(values -> {
                var hidden = new BitSet();
                IntStream.range(0, values.length).filter(i -> values[i] > 0.5).forEach(hidden::set);
                return hidden;
            });
        }
    }

    private void cut(BitSet hidden, BitSet close, Clock clock, Instant until) {
        double[] from = new double[costs.length];
        double[] to = new double[costs.length];
        Arrays.setAll(from, unknown -> hidden.get(unknown) ? least[unknown] : 0);
        Arrays.setAll(to, unknown -> hidden.get(unknown) ? Double.POSITIVE_INFINITY : 0);
        try (var program = LinearProgram.inFractions(from, to, wiggle.conditions())) {
            for (int unknown = close.nextSetBit(0);
                    unknown >= 0 && clock.instant().isBefore(until);
                    unknown = close.nextSetBit(unknown + 1)) {
                cut(program, unknown, to[unknown], hidden, (double) needs.width()[unknown], 1, -1);
                cut(program, unknown, to[unknown], hidden, (double) needs.above()[unknown], 1);
            }
        }
    }

    /** What must be hidden so that the unknown can be off by a distance, in these directions together. */
    private void cut(LinearProgram program, int unknown, double to, BitSet hidden, double distance, int... directions) {
        if (distance == 0) {
            return;
        }
        double[] needed = new double[costs.length];
        double from = hidden.get(unknown) ? least[unknown] : 0;
        program.bound(unknown, from, distance);
        for (int direction : directions) {
            if ((direction > 0 ? program.largest(unknown) : program.smallest(unknown)).isPresent()) {
                add(needed, program.prices(), unknown, direction, distance);
            }
        }
        program.bound(unknown, from, to);
        if (!fixed.get(unknown)) {
            needed[unknown] = 0;
        }
        int[] variables = IntStream.range(0, needed.length)
                .filter(i -> needed[i] > NOTHING)
                .toArray();
        double[] factors = Arrays.stream(variables).mapToDouble(i -> needed[i]).toArray();
        double reached = IntStream.range(0, variables.length)
                .filter(i -> hidden.get(variables[i]))
                .mapToDouble(i -> factors[i])
                .sum();
        if (reached < distance - NOTHING) {
            cuts.add(
                    fixed.get(unknown)
                            ? new Condition(variables, factors, distance, Double.POSITIVE_INFINITY)
                            : ifHidden(variables, factors, unknown, distance));
        }
    }

    /** A cell that need not be hidden needs room only where it is. */
    private static Condition ifHidden(int[] variables, double[] factors, int unknown, double distance) {
        int[] more = Arrays.copyOf(variables, variables.length + 1);
        double[] moreFactors = Arrays.copyOf(factors, more.length);
        more[variables.length] = unknown;
        moreFactors[variables.length] = -distance;
        return new Condition(more, moreFactors, 0, Double.POSITIVE_INFINITY);
    }

    /** Room above is without end, so that a cell with a price for it would do alone; room below is what the cell holds. */
    private void add(double[] needed, double[] prices, int asked, int direction, double distance) {
        for (int i = 0; i < prices.length; i++) {
            double price = direction * prices[i];
            if (i != asked && price > NOTHING) {
                needed[i] = distance;
            } else if (i != asked && price < -NOTHING) {
                needed[i] = Math.min(distance, needed[i] - least[i] * -price);
            } else if (i == asked && price < -NOTHING) {
                needed[i] = Math.min(distance, needed[i] - least[i] * -price);
            }
        }
    }
}
