package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.solver.Condition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A weighted sum of cells, of which the known ones are moved to the other side. */
final class Terms {

    private final OptionalLong[] shown;
    private final int[] unknownOf;
    private final Map<Integer, Double> factors = new HashMap<>();
    private double known;

    /**
     * None yet.
     *
     * @param shown by the number of a cell
     * @param unknownOf by the number of a cell
     */
    Terms(OptionalLong[] shown, int[] unknownOf) {
        this.shown = shown;
        this.unknownOf = unknownOf;
    }

    void add(int cell, double factor) {
        if (shown[cell].isPresent()) {
            known += factor * shown[cell].getAsLong();
        } else {
            factors.merge(unknownOf[cell], factor, Double::sum);
        }
    }

    /** That the sum lies between these; empty where no unknown is in it. */
    Optional<Condition> between(double least, double most) {
        int[] variables = factors.entrySet().stream()
                .filter(factor -> factor.getValue() != 0)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        if (variables.length == 0) {
            return Optional.empty();
        }
        double[] sorted = Arrays.stream(variables).mapToDouble(factors::get).toArray();
        return Optional.of(new Condition(variables, sorted, least - known, most - known));
    }
}
