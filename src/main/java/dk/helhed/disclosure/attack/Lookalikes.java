package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.solver.Condition;
import dk.helhed.disclosure.table.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables that agree with all that is known beside the true one, made of {@link Evidence}: each shows values that unknowns can have.
 *
 * <p>A change counts only if every condition has the same sum with it. It can then be made as often as no cell becomes less than it can be.
 */
final class Lookalikes {

    private final Clues clues;
    private final Evidence evidence;
    private final double[] lowest;
    private final double[] highest;
    private final int[][] conditionsOf;

    private Lookalikes(Clues clues, Evidence evidence) {
        this.clues = clues;
        this.evidence = evidence;
        this.lowest = new double[clues.unknowns()];
        this.highest = new double[clues.unknowns()];
        this.conditionsOf = conditionsOf(clues);
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        for (int unknown = 0; unknown < lowest.length; unknown++) {
            long value = value(unknown);
            if (value >= 0) {
                lowest[unknown] = value;
                highest[unknown] = value;
            }
        }
    }

    /** What is seen of each unknown: no bounds, but values that it can have; the lowest is above the highest where nothing is seen. */
    static Bounds[] of(Clues clues, Evidence evidence) {
        var seen = new Lookalikes(clues, evidence);
        evidence.changes().forEach(seen::see);
        Bounds[] bounds = new Bounds[clues.unknowns()];
        Arrays.setAll(bounds, unknown -> new Bounds(seen.lowest[unknown], seen.highest[unknown]));
        return bounds;
    }

    private long value(int unknown) {
        return clues.isHidden(unknown) ? evidence.values()[clues.cell(unknown)] : -1;
    }

    private void see(Evidence.Change change) {
        if (!keepsAll(change)) {
            return;
        }
        for (int direction : new int[] {1, -1}) {
            double times = times(change, direction);
            for (int i = 0; i < change.cells().length; i++) {
                int unknown = clues.unknown(change.cells()[i]);
                long value = value(unknown);
                if (value >= 0) {
                    double off = value + direction * times * change.moves()[i];
                    lowest[unknown] = Math.min(lowest[unknown], off);
                    highest[unknown] = Math.max(highest[unknown], off);
                }
            }
        }
    }

    private boolean keepsAll(Evidence.Change change) {
        Map<Integer, Double> sums = new HashMap<>();
        for (int i = 0; i < change.cells().length; i++) {
            int unknown = clues.unknown(change.cells()[i]);
            if (unknown < 0) {
                return false;
            }
            for (int condition : conditionsOf[unknown]) {
                sums.merge(
                        condition, factor(clues.conditions().get(condition), unknown) * change.moves()[i], Double::sum);
            }
        }
        return sums.values().stream().allMatch(sum -> sum == 0);
    }

    private static double factor(Condition condition, int unknown) {
        return condition.factors()[Arrays.binarySearch(condition.variables(), unknown)];
    }

    /** How often a change can be made; an unknown without a true value may only grow. */
    private double times(Evidence.Change change, int direction) {
        double times = 1L << 50;
        for (int i = 0; i < change.cells().length; i++) {
            long move = direction * change.moves()[i];
            if (move < 0) {
                int unknown = clues.unknown(change.cells()[i]);
                double room = value(unknown) < 0
                        ? 0
                        : value(unknown) - clues.first(unknown).lowest();
                times = Math.min(times, Math.floor(Math.max(0, room) / -move));
            }
        }
        return times;
    }

    private static int[][] conditionsOf(Clues clues) {
        List<List<Integer>> found = new ArrayList<>();
        for (int unknown = 0; unknown < clues.unknowns(); unknown++) {
            found.add(new ArrayList<>(4));
        }
        for (int at = 0; at < clues.conditions().size(); at++) {
            for (int unknown : clues.conditions().get(at).variables()) {
                found.get(unknown).add(at);
            }
        }
        return found.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
