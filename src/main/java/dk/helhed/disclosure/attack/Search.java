package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.solver.Condition;
import dk.helhed.disclosure.solver.LinearProgram;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Searches the values that the unknowns of one part can have, by linear programs in fractions, and in whole numbers where fractions leave a doubt.
 *
 * <p>Every set of whole numbers that meets all conditions could be the truth, so each found shows how far apart the bounds of all unknowns
 * are at least. An unknown that was seen far enough apart needs no search of its own.
 */
final class Search {

    private static final double ROUNDED_AWAY = 1e-6;

    private final Parts.Part part;
    private final Bounds[] bounds;
    private final double farEnough;
    private final double[] reach;
    private final List<Condition> conditions;
    private final double[] lowestSeen;
    private final double[] highestSeen;

    /**
     * A search of one part.
     *
     * @param bounds of every unknown, by its number
     * @param farEnough bounds further apart are not looked for
     * @param reach how high the upper bound of each unknown must be
     * @param seen values that each unknown is known to be able to have
     */
    Search(Parts.Part part, Bounds[] bounds, double farEnough, double[] reach, Bounds[] seen) {
        this.part = part;
        this.bounds = bounds;
        this.farEnough = farEnough;
        this.reach = reach;
        this.conditions = local(part);
        this.lowestSeen = part.unknowns().stream()
                .mapToDouble(unknown -> seen[unknown].lowest())
                .toArray();
        this.highestSeen = part.unknowns().stream()
                .mapToDouble(unknown -> seen[unknown].highest())
                .toArray();
    }

    /** Replaces the bounds of each unknown by what is proved, unless they are seen to be far enough apart already. */
    void run() {
        if (IntStream.range(0, lowestSeen.length).anyMatch(variable -> !isSettled(variable))) {
            try (var fractions = LinearProgram.inFractions(ends(false), ends(true), conditions)) {
                for (int variable = 0; variable < lowestSeen.length; variable++) {
                    if (!isSettled(variable)) {
                        settle(fractions, variable);
                    }
                }
            }
        }
        for (int variable = 0; variable < lowestSeen.length; variable++) {
            if (isFarEnough(variable)) {
                bounds[part.unknowns().get(variable)] = new Bounds(lowestSeen[variable], highestSeen[variable]);
            }
        }
    }

    private boolean isFarEnough(int variable) {
        return highestSeen[variable] - lowestSeen[variable] >= farEnough
                && highestSeen[variable] >= reach[part.unknowns().get(variable)];
    }

    private boolean isSettled(int variable) {
        return isFarEnough(variable) || bounds[part.unknowns().get(variable)].width() < Math.min(farEnough, 1);
    }

    private void settle(LinearProgram fractions, int variable) {
        int unknown = part.unknowns().get(variable);
        var lowest = seen(fractions.smallest(variable));
        var highest = seen(fractions.largest(variable));
        var proved = new Bounds(
                        lowest.map(values -> values[variable]).orElse(bounds[unknown].lowest()),
                        highest.map(values -> values[variable]).orElse(Double.POSITIVE_INFINITY))
                .whole();
        bounds[unknown] = bounds[unknown].and(proved);
        boolean doubtful = highestSeen[variable] - lowestSeen[variable] < Math.min(farEnough, bounds[unknown].width())
                || highestSeen[variable] < Math.min(reach[unknown], bounds[unknown].highest());
        if (doubtful && highest.isPresent() && bounds[unknown].width() > 0) {
            bounds[unknown] = inWholeNumbers(variable, bounds[unknown]);
        }
    }

    private Bounds inWholeNumbers(int variable, Bounds before) {
        try (var whole = LinearProgram.inWholeNumbers(ends(false), ends(true), conditions)) {
            var lowest = seen(whole.smallest(variable));
            var highest = seen(whole.largest(variable));
            if (lowest.isEmpty() || highest.isEmpty()) {
                return before;
            }
            return new Bounds(lowest.get()[variable], highest.get()[variable]).whole();
        }
    }

    private Optional<double[]> seen(Optional<double[]> values) {
        values.filter(Search::areWhole).ifPresent(found -> {
            for (int i = 0; i < found.length; i++) {
                lowestSeen[i] = Math.min(lowestSeen[i], Math.rint(found[i]));
                highestSeen[i] = Math.max(highestSeen[i], Math.rint(found[i]));
            }
        });
        return values;
    }

    private static boolean areWhole(double[] values) {
        for (double value : values) {
            if (Math.abs(value - Math.rint(value)) > ROUNDED_AWAY) {
                return false;
            }
        }
        return true;
    }

    private double[] ends(boolean highest) {
        return part.unknowns().stream()
                .mapToDouble(unknown -> highest ? bounds[unknown].highest() : bounds[unknown].lowest())
                .toArray();
    }

    private static List<Condition> local(Parts.Part part) {
        Map<Integer, Integer> numbers = new HashMap<>();
        part.unknowns().forEach(unknown -> numbers.put(unknown, numbers.size()));
        return part.conditions().stream()
                .map(condition -> new Condition(
                        Arrays.stream(condition.variables()).map(numbers::get).toArray(),
                        condition.factors(),
                        condition.least(),
                        condition.most()))
                .toList();
    }
}
