package dk.helhed.barometer.calculation;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.analytics.RegisterCubes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders to count figures from register rows. What comes of them is internal: for staff who may define indicators. */
@Service
@Transactional
public class Calculations {

    /** Whoever may define indicators may have them counted, and see what came of it. */
    static final String PERMISSION = "indicators.edit";

    private static final int MOST_LISTED = 100;

    private final CalculationRepository calculations;
    private final InternalFigureRepository figures;
    private final RegisterCubes cubes;
    private final AuditLog log;
    private final Clock clock;

    Calculations(
            CalculationRepository calculations,
            InternalFigureRepository figures,
            RegisterCubes cubes,
            AuditLog log,
            Clock clock) {
        this.calculations = calculations;
        this.figures = figures;
        this.cubes = cubes;
        this.log = log;
        this.clock = clock;
    }

    /** Orders a calculation. It waits until an instance of the program has time. */
    public Outcome<UUID> order(CalculationOrder order) {
        return check(order).then(good -> new Outcome.Done<>(save(good)));
    }

    /** Whether it can be carried out. */
    @Transactional(readOnly = true)
    public Outcome<CalculationOrder> check(CalculationOrder order) {
        var plan = cubes.plan(order.dataset(), order.batch(), order.definitions(), order.dimensions());
        return switch (plan) {
            case RegisterCubes.Plan.NoBatch ignored ->
                Outcome.refused(
                        "dataset", "calculation.problem.no-batch", order.dataset(), Integer.toString(order.batch()));
            case RegisterCubes.Plan.BadDefinitions bad ->
                new Outcome.Refused<>(bad.problems().stream()
                        .map(problem -> new Objection("definitions", problem.key(), problem.arguments()))
                        .toList());
            case RegisterCubes.Plan.Impossible impossible ->
                new Outcome.Refused<>(List.of(new Objection(
                        "dimensions",
                        impossible.problem().key(),
                        impossible.problem().arguments())));
            case RegisterCubes.Plan.Good ignored -> new Outcome.Done<>(order);
        };
    }

    private UUID save(CalculationOrder order) {
        var id = UUID.randomUUID();
        var person = Acting.now()
                .flatMap(who -> who instanceof Actor actor ? Optional.of(actor.person()) : Optional.empty())
                .orElse(null);
        calculations.save(id, order, clock.instant(), person);
        log.changed("calculation", id.toString(), null, order);
        return id;
    }

    /** Asks to stop it. False if it was over already. */
    public boolean cancel(UUID id) {
        var stopped = calculations.cancel(id, clock.instant());
        if (stopped) {
            log.changed("calculation", id.toString(), new Noted(false), new Noted(true));
        }
        return stopped;
    }

    /** The newest hundred, newest first. */
    @Transactional(readOnly = true)
    public List<Calculation> newest() {
        return calculations.findNewest(MOST_LISTED);
    }

    @Transactional(readOnly = true)
    public Optional<Calculation> find(UUID id) {
        return calculations.find(id);
    }

    /** What it counts, read anew. */
    @Transactional(readOnly = true)
    public RegisterCubes.Plan plan(Calculation calculation) {
        var order = calculation.order();
        return cubes.plan(order.dataset(), order.batch(), order.definitions(), order.dimensions());
    }

    /** What came of it; empty until it is done. */
    @Transactional(readOnly = true)
    public Optional<InternalBatch> result(UUID id) {
        return figures.findBatch(id);
    }

    /** Figures of a result, by line. */
    @Transactional(readOnly = true)
    public List<InternalFigure> figures(InternalBatch batch, int offset, int limit) {
        return figures.find(batch.number(), offset, limit);
    }

    /** All figures of some indicators, by line. */
    @Transactional(readOnly = true)
    public List<InternalFigure> figures(InternalBatch batch, Collection<String> indicators) {
        return figures.find(batch.number(), indicators);
    }

    /** The figures on some lines, by line. */
    @Transactional(readOnly = true)
    public List<InternalFigure> lines(InternalBatch batch, Collection<Integer> lines) {
        return lines.isEmpty() ? List.of() : figures.findLines(batch.number(), lines);
    }

    @Transactional(readOnly = true)
    public int count(InternalBatch batch) {
        return figures.count(batch.number());
    }

    /** What the log says of a stop. */
    private record Noted(boolean cancelling) {}
}
