package dk.helhed.disclosure.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Variables under linear conditions, of which the smallest or largest weighted sum is sought, in fractions or in whole numbers.
 *
 * <p>Solved by GLOP (fractions) or SCIP (whole numbers) of OR-Tools, on one thread, so that the answer is the same each time. To be closed after use.
 */
public final class LinearProgram implements AutoCloseable {

    static {
        Loader.loadNativeLibraries();
    }

    private final MPSolver solver;
    private final MPVariable[] variables;
    private final boolean whole;

    private LinearProgram(String kind, double[] least, double[] most, List<Condition> conditions) {
        solver = MPSolver.createSolver(kind);
        whole = !"GLOP".equals(kind);
        variables = new MPVariable[least.length];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = solver.makeVar(least[i], most[i], whole, "");
        }
        conditions.forEach(this::require);
    }

    /** A program in fractions: variables lie between the least and the most of each, which may be infinite. */
    public static LinearProgram inFractions(double[] least, double[] most, List<Condition> conditions) {
        return new LinearProgram("GLOP", least, most, conditions);
    }

    /** A program in whole numbers. */
    public static LinearProgram inWholeNumbers(double[] least, double[] most, List<Condition> conditions) {
        return new LinearProgram("SCIP", least, most, conditions);
    }

    /** Adds a condition. */
    public void require(Condition condition) {
        MPConstraint constraint = solver.makeConstraint(condition.least(), condition.most(), "");
        for (int i = 0; i < condition.variables().length; i++) {
            constraint.setCoefficient(
                    variables[condition.variables()[i]], condition.factors()[i]);
        }
    }

    /** Moves the bounds of a variable. */
    public void bound(int variable, double least, double most) {
        variables[variable].setBounds(least, most);
    }

    /** The values at which one variable is smallest; empty where it has no smallest value or the conditions cannot be met. */
    public Optional<double[]> smallest(int variable) {
        return extreme(variable, false);
    }

    /** The values at which one variable is largest; empty where it has no largest value or the conditions cannot be met. */
    public Optional<double[]> largest(int variable) {
        return extreme(variable, true);
    }

    /** The values at which the sum of cost times variable is smallest; empty where the conditions cannot be met. */
    public Optional<double[]> cheapest(double[] costs) {
        var objective = solver.objective();
        objective.clear();
        for (int i = 0; i < costs.length; i++) {
            objective.setCoefficient(variables[i], costs[i]);
        }
        objective.setMinimization();
        return solved();
    }

    /** What one more of room for each variable would add to the answer found last. */
    public double[] prices() {
        double[] prices = new double[variables.length];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = variables[i].reducedCost();
        }
        return prices;
    }

    /** Gives up after so long. */
    public void within(Duration most) {
        solver.setTimeLimit(Math.max(1, most.toMillis()));
    }

    private Optional<double[]> extreme(int variable, boolean largest) {
        var objective = solver.objective();
        objective.clear();
        objective.setCoefficient(variables[variable], 1);
        objective.setOptimizationDirection(largest);
        return solved();
    }

    private Optional<double[]> solved() {
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            return Optional.empty();
        }
        double[] values = new double[variables.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = variables[i].solutionValue();
        }
        return Optional.of(values);
    }

    @Override
    public void close() {
        solver.delete();
    }
}
