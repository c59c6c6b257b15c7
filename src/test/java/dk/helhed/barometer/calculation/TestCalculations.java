package dk.helhed.barometer.calculation;

import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Task;
import java.util.List;
import java.util.UUID;

/** Calculations that a test orders and waits for. */
public final class TestCalculations {

    private final Calculations calculations;
    private final CalculationRunner runner;

    TestCalculations(Calculations calculations, CalculationRunner runner) {
        this.calculations = calculations;
        this.runner = runner;
    }

    /** Counts, and gives the id of what came of it. */
    public UUID done(CalculationOrder order) {
        var id = switch (Acting.as(Task.COMMAND, () -> calculations.order(order))) {
            case Outcome.Done<UUID> done -> done.thing();
            case Outcome.Refused<UUID> refused -> throw new AssertionError(refused.objections());
        };
        carryOut();
        return id;
    }

    /** Carries out all that waits, as a server does by itself every other second. */
    public void carryOut() {
        while (runner.runNext()) {
            // And what other tests left.
        }
    }

    /** The figures that came of a calculation. */
    public List<InternalFigure> figures(UUID id) {
        return calculations.figures(calculations.result(id).orElseThrow(), 0, 10_000);
    }
}
