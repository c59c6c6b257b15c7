package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.solver.LinearProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far hidden unknowns can be off their true values, as seen from tables that look the same from outside.
 *
 * <p>Each such table is a witness for all unknowns in which it differs from the true one.
 */
final class Room {

    private static final double ROUNDED_AWAY = 1e-6;

    private final UnknownSums sums;
    private final Needs needs;
    private final double[] lowest;
    private final double[] highest;
    private final List<Swap> witnesses = new ArrayList<>();

    /** Nothing is seen yet. */
    Room(UnknownSums sums, Needs needs) {
        this.sums = sums;
        this.needs = needs;
        this.lowest = new double[sums.size()];
        this.highest = new double[sums.size()];
    }

    /** The hidden unknowns whose bounds are too close. Those that were seen to have room keep it when more is hidden. */
    BitSet tooClose(BitSet hidden) {
        var close = new BitSet();
        for (List<Integer> together : together(hidden)) {
            if (together.stream().anyMatch(unknown -> !has(unknown))) {
                search(new Wiggle(sums, together), close);
            }
        }
        return close;
    }

    /** Whether the bounds of the unknown were seen far enough apart. */
    boolean has(int unknown) {
        return needs.areMet(unknown, lowest[unknown], highest[unknown]);
    }

    private void search(Wiggle wiggle, BitSet close) {
        double[] from = wiggle.unknowns().stream()
                .mapToDouble(unknown -> needs.least()[unknown])
                .toArray();
        double[] to = new double[from.length];
        Arrays.fill(to, Double.POSITIVE_INFINITY);
        try (var program = LinearProgram.inFractions(from, to, wiggle.conditions())) {
            moveMany(wiggle, program, from);
            for (int variable = 0; variable < from.length; variable++) {
                int unknown = wiggle.unknowns().get(variable);
                if (!has(unknown) && !canMove(wiggle, program, variable, from, to)) {
                    close.set(unknown);
                }
            }
        }
    }

    /** Moves as many as possible at once, in directions that are as good as drawn by chance, for as long as that shows something new. */
    private void moveMany(Wiggle wiggle, LinearProgram program, double[] from) {
        int before;
        int round = 0;
        do {
            before = witnesses.size();
            double[] costs = new double[from.length];
            for (int variable = 0; variable < from.length; variable++) {
                int unknown = wiggle.unknowns().get(variable);
                long chance = PrimeField.scattered((long) round * sums.size() + unknown);
                boolean lacks = !has(unknown);
                costs[variable] = !lacks ? 0 : (chance % 2 == 0 ? 1 : -1) * (1 + chance % 1_000 / 1_000.0);
                program.bound(
                        variable, from[variable], lacks ? (double) needs.most(unknown) : Double.POSITIVE_INFINITY);
            }
            see(wiggle, program.cheapest(costs));
            round++;
        } while (witnesses.size() > before);
        for (int variable = 0; variable < from.length; variable++) {
            program.bound(variable, from[variable], Double.POSITIVE_INFINITY);
        }
    }

    private boolean canMove(Wiggle wiggle, LinearProgram program, int variable, double[] from, double[] to) {
        int unknown = wiggle.unknowns().get(variable);
        program.bound(variable, from[variable], (double) needs.most(unknown));
        var most = program.largest(variable);
        var fewest = see(wiggle, most) && has(unknown) ? most : program.smallest(variable);
        program.bound(variable, from[variable], Double.POSITIVE_INFINITY);
        see(wiggle, fewest);
        if (has(unknown) || most.isEmpty() || fewest.isEmpty()) {
            return has(unknown);
        }
        double low = Math.ceil(fewest.get()[variable] - ROUNDED_AWAY);
        double high = Math.floor(most.get()[variable] + ROUNDED_AWAY);
        return needs.areMet(unknown, low, high) && seeInWholeNumbers(wiggle, variable, from, to);
    }

    private boolean seeInWholeNumbers(Wiggle wiggle, int variable, double[] from, double[] to) {
        double[] ends = to.clone();
        ends[variable] = (double) needs.most(wiggle.unknowns().get(variable));
        try (var program = LinearProgram.inWholeNumbers(from, ends, wiggle.conditions())) {
            see(wiggle, program.largest(variable));
            see(wiggle, program.smallest(variable));
        }
        return has(wiggle.unknowns().get(variable));
    }

    private boolean see(Wiggle wiggle, Optional<double[]> values) {
        values.ifPresent(found -> see(wiggle.unknowns(), found));
        return values.isPresent();
    }

    /** Takes in by how much unknowns are off in another table that looks the same from outside; nothing where that is no table of whole numbers. */
    void see(List<Integer> unknowns, double[] moves) {
        if (areWhole(moves)) {
            int[] at = IntStream.range(0, moves.length)
                    .filter(i -> Math.rint(moves[i]) != 0)
                    .toArray();
            see(new Swap(
                    IntStream.of(at).map(unknowns::get).toArray(),
                    IntStream.of(at).mapToLong(i -> Math.round(moves[i])).toArray()));
        }
    }

    /** Takes in a swap, made as often as it can be, and its opposite. */
    void see(Swap swap) {
        long forth = swap.forth(needs.least());
        long back = swap.back(needs.least());
        boolean tells = false;
        for (int i = 0; i < swap.size(); i++) {
            int unknown = swap.unknowns()[i];
            boolean before = has(unknown);
            double one = (double) forth * swap.moves()[i];
            double other = (double) -back * swap.moves()[i];
            lowest[unknown] = Math.min(lowest[unknown], Math.min(one, other));
            highest[unknown] = Math.max(highest[unknown], Math.max(one, other));
            tells |= !before && has(unknown);
        }
        if (tells) {
            witnesses.add(swap);
        }
    }

    /** What showed that there is room. */
    List<Swap> witnesses() {
        return witnesses;
    }

    private static boolean areWhole(double[] values) {
        return Arrays.stream(values).allMatch(value -> Math.abs(value - Math.rint(value)) < ROUNDED_AWAY);
    }

    /** Hidden unknowns that share sums, directly or through others. */
    private Collection<List<Integer>> together(BitSet hidden) {
        int[] seenIn = new int[sums.rowLengths().length];
        Arrays.fill(seenIn, -1);
        var links = new Links(lowest.length);
        hidden.stream().forEach(unknown -> {
            for (int row : sums.column(unknown).positions()) {
                if (seenIn[row] < 0) {
                    seenIn[row] = unknown;
                } else {
                    links.unite(unknown, seenIn[row]);
                }
            }
        });
        return hidden.stream()
                .boxed()
                .collect(Collectors.groupingBy(links::first, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
