package dk.helhed.yearcycle.signal.compute;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Batches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Computes the signals: after an import, whoever made it, and once a day because days pass and projects change. Of several instances
 * of the program one does it.
 */
@Service
public class Runs {

    private final ComputationRepository repository;
    private final Batches batches;
    private final Computation computation;
    private final TransactionOperations transactions;
    private final Clock clock;

    Runs(
            ComputationRepository repository,
            Batches batches,
            Computation computation,
            TransactionOperations transactions,
            Clock clock) {
        this.repository = repository;
        this.batches = batches;
        this.computation = computation;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the signals were last computed from. */
    public Computed last() {
        return Objects.requireNonNull(transactions.execute(status -> repository.last()));
    }

    /** Computes if there has been an import since the last time, or a day has passed. */
    public void runIfDue() {
        if (isDue(last())) {
            run(false);
        }
    }

    /** Computes now; empty if the program is doing so already. Never within a transaction. */
    public Optional<Summary> run() {
        return run(true);
    }

    private Optional<Summary> run(boolean always) {
        return Acting.as(
                Task.SIGNALS,
                () -> Objects.requireNonNull(transactions.execute(status ->
                        repository.claim().filter(last -> always || isDue(last)).map(last -> compute()))));
    }

    private Summary compute() {
        var batch = newest();
        var today = LocalDate.now(clock);
        var summary = computation.run(batch, today);
        repository.done(new Computed(batch, today, clock.instant()));
        return summary;
    }

    private boolean isDue(Computed last) {
        return last.batch() != newest() || !last.day().equals(LocalDate.now(clock));
    }

    private int newest() {
        return batches.newest().map(Batch::number).orElse(0);
    }
}
