package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.solver.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By how much unknowns can be off their true values together: one variable for each, and one condition for each sum, that
 * what is added is also taken away.
 */
final class Wiggle {

    private final List<Integer> unknowns = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    /** Only these unknowns can be off; all others are shown. */
    Wiggle(UnknownSums sums, Iterable<Integer> free) {
        Map<Integer, List<long[]>> rows = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int unknown : free) {
            var column = sums.column(unknown);
            for (int i = 0; i < column.size(); i++) {
                int row = column.positions()[i];
                long sign = column.numbers()[i] > PrimeField.PRIME / 2
                        ? column.numbers()[i] - PrimeField.PRIME
                        : column.numbers()[i];
                rows.computeIfAbsent(row, first -> {
                            order.add(first);
                            return new ArrayList<>();
                        })
                        .add(new long[] {unknowns.size(), sign});
            }
            unknowns.add(unknown);
        }
        order.forEach(row -> conditions.add(condition(rows.getOrDefault(row, List.of()))));
    }

    private static Condition condition(List<long[]> terms) {
        int[] variables = new int[terms.size()];
        double[] factors = new double[terms.size()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = (int) terms.get(i)[0];
            factors[i] = terms.get(i)[1];
        }
        return new Condition(variables, factors, 0, 0);
    }

    /** The unknowns, in the order of their variables. */
    List<Integer> unknowns() {
        return unknowns;
    }

    List<Condition> conditions() {
        return conditions;
    }
}
