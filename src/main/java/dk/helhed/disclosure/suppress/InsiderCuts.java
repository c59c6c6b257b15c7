package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.solver.Condition;
import dk.helhed.disclosure.solver.LinearProgram;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What must be hidden so that nobody can compute a protected unknown, nor somebody who is alone in another.
 *
 * <p>Where one is computable from what is shown and from what somebody knows, it is a sum of multiples of these: one of the shown cells in that sum must be
 * hidden, whatever the pattern. That is a condition on every pattern that protects, and so the bound on what must be lost stays a bound.
 */
final class InsiderCuts {

    private static final double NOTHING = 1e-7;

    private final Unknowns unknowns;
    private final boolean insiders;
    private final Wiggle wiggle;

    /** The wiggle has every unknown, in its order. */
    InsiderCuts(Unknowns unknowns, boolean insiders, Wiggle wiggle) {
        this.unknowns = unknowns;
        this.insiders = insiders;
        this.wiggle = wiggle;
    }

    /** Conditions that a pattern does not meet; none where it protects. */
    List<Condition> of(BitSet hidden, Clock clock, Instant until) {
        var fingerprints = new Fingerprints(unknowns.guarded(), unknowns.alone(), insiders);
        int[] order = hidden.stream().toArray();
        Variations.until(unknowns.sums(), fingerprints, order, order.length, Work.withoutEnd());
        List<Condition> cuts = new ArrayList<>();
        for (int unknown = hidden.nextSetBit(0);
                unknown >= 0 && clock.instant().isBefore(until);
                unknown = hidden.nextSetBit(unknown + 1)) {
            if (fingerprints.isComputable(unknown)) {
                cut(unknown, -1, hidden, cuts);
            } else if (fingerprints.isBetrayed(unknown)) {
                int asked = unknown;
                hidden.stream()
                        .filter(other -> fingerprints.isBetrayedBy(asked, other))
                        .forEach(other -> cut(asked, other, hidden, cuts));
            }
        }
        return cuts;
    }

    private void cut(int unknown, int known, BitSet hidden, List<Condition> cuts) {
        double[] from = new double[unknowns.size()];
        Arrays.setAll(from, other -> hidden.get(other) && other != known ? -1 : 0);
        double[] to = Arrays.stream(from).map(low -> -low).toArray();
        try (var program = LinearProgram.inFractions(from, to, wiggle.conditions())) {
            if (program.largest(unknown).isPresent()) {
                double[] prices = program.prices();
                int[] variables = IntStream.range(0, prices.length)
                        .filter(other -> !hidden.get(other) && Math.abs(prices[other]) > NOTHING)
                        .toArray();
                double[] factors = new double[variables.length];
                Arrays.fill(factors, 1);
                if (variables.length > 0) {
                    cuts.add(new Condition(variables, factors, 1, Double.POSITIVE_INFINITY));
                }
            }
        }
    }
}
