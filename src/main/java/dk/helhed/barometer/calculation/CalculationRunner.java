package dk.helhed.barometer.calculation;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.analytics.RegisterCubes;
import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.register.DamagedBatchException;
import dk.helhed.barometer.calculation.CalculationRepository.Ending;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Works at calculations, one at a time in each instance of the program. What an instance was at when it ended is taken over by
 * another, or by itself after a new start, once there has been no sign of life for {@link #SILENCE}.
 */
@Component
class CalculationRunner {

    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(CalculationRunner.class);

    private final UUID runner = UUID.randomUUID();
    private final CalculationRepository calculations;
    private final InternalFigureRepository figures;
    private final RegisterCubes cubes;
    private final TransactionOperations transactions;
    private final Clock clock;

    CalculationRunner(
            CalculationRepository calculations,
            InternalFigureRepository figures,
            RegisterCubes cubes,
            TransactionOperations transactions,
            Clock clock) {
        this.calculations = calculations;
        this.figures = figures;
        this.cubes = cubes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes the oldest calculation and carries it out; false if there is none. */
    boolean runNext() {
        return Acting.as(Task.CALCULATIONS, () -> {
            var claimed = claim();
            claimed.ifPresent(this::run);
            return claimed.isPresent();
        });
    }

    private Optional<UUID> claim() {
        var now = clock.instant();
        return Objects.requireNonNull(transactions.execute(status -> {
            calculations.giveUp(now, now.minus(SILENCE));
            return calculations.claim(runner, now, now.minus(SILENCE));
        }));
    }

    private void run(UUID id) {
        try (var heartbeat = new Heartbeat(share -> beat(id, share))) {
            var calculation = calculations.find(id).orElseThrow();
            var ending = run(calculation, heartbeat);
            ending.ifPresent(how -> end(id, how));
        }
    }

    /** How it ended; empty if its figures are stored, and with them that it is done. */
    private Optional<Ending> run(Calculation calculation, Heartbeat heartbeat) {
        try {
            var order = calculation.order();
            var plan = cubes.plan(order.dataset(), order.batch(), order.definitions(), order.dimensions());
            return switch (plan) {
                case RegisterCubes.Plan.Good good -> count(calculation, good, heartbeat);
                case RegisterCubes.Plan.NoBatch ignored ->
                    failed("no-batch", order.dataset(), Integer.toString(order.batch()));
                case RegisterCubes.Plan.BadDefinitions ignored -> failed("definitions");
                case RegisterCubes.Plan.Impossible impossible ->
                    Optional.of(new Ending(
                            CalculationState.FAILED,
                            impossible.problem().key(),
                            texts(impossible.problem().arguments())));
            };
        } catch (CancelledException stopped) {
            return Optional.of(new Ending(CalculationState.CANCELLED, null, List.of()));
        } catch (CubeException impossible) {
            var problem = impossible.problem();
            return Optional.of(new Ending(CalculationState.FAILED, problem.key(), texts(problem.arguments())));
        } catch (DamagedBatchException damaged) {
            LOG.error("Calculation {}: {}", calculation.id(), damaged.getMessage());
            return failed("damaged");
        } catch (RuntimeException broken) {
            LOG.error("Calculation {} failed", calculation.id(), broken);
            return failed("broken", calculation.id().toString());
        }
    }

    private Optional<Ending> count(Calculation calculation, RegisterCubes.Plan.Good plan, Heartbeat heartbeat) {
        var counted = cubes.count(plan, heartbeat);
        var cube = counted.cube();
        var found = new CubeFigures(
                cube, plan.request().definitions(), plan.delivery().dataset());
        var empty = found.empty();
        if (empty.isPresent()) {
            return failed("empty", empty.get().id());
        }
        transactions.executeWithoutResult(status -> {
            var done = new Ending(CalculationState.DONE, null, List.of());
            var batch = new InternalBatch(
                    figures.lockNextBatch(),
                    calculation.id(),
                    clock.instant(),
                    counted.engine(),
                    plan.delivery().rows(),
                    cube.axes().stream().map(axis -> axis.name()).toList());
            figures.save(batch, found::each);
            if (!calculations.end(calculation.id(), runner, done, clock.instant())) {
                // Somebody else has taken over and will store the same figures.
                status.setRollbackOnly();
            }
        });
        return Optional.empty();
    }

    private Optional<Boolean> beat(UUID id, double share) {
        return Acting.as(
                Task.CALCULATIONS,
                () -> Objects.requireNonNull(
                        transactions.execute(status -> calculations.beat(id, runner, share, clock.instant()))));
    }

    private void end(UUID id, Ending how) {
        transactions.executeWithoutResult(status -> calculations.end(id, runner, how, clock.instant()));
    }

    private static Optional<Ending> failed(String problem, String... arguments) {
        return Optional.of(new Ending(CalculationState.FAILED, "calculation.problem." + problem, List.of(arguments)));
    }

    private static List<String> texts(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).toList();
    }
}
