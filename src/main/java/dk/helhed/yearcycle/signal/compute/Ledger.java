package dk.helhed.yearcycle.signal.compute;

import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalSettings;
import dk.helhed.yearcycle.signal.Signals;
import dk.helhed.yearcycle.signal.Steps;
import dk.helhed.yearcycle.signal.Transition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what the rules say, and what has become of the signals because of it. */
@Component
class Ledger {

    private final ComputationRepository repository;
    private final Signals signals;
    private final Steps steps;
    private final SignalSettings settings;
    private final Clock clock;

    Ledger(ComputationRepository repository, Signals signals, Steps steps, SignalSettings settings, Clock clock) {
        this.repository = repository;
        this.signals = signals;
        this.steps = steps;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes in the running transaction. A signal that somebody has changed meanwhile waits for the next time.
     *
     * @param batch number of the newest import
     */
    Summary write(List<Placed> found, int batch, LocalDate today) {
        var counts = new int[4];
        for (var change : Reconciliation.of(found, signals.all(), settings::uses)) {
            var done = switch (change) {
                case Reconciliation.Change.Found fresh -> found(fresh.placed(), today);
                case Reconciliation.Change.Returned back -> returned(back.signal(), back.placed(), today);
                case Reconciliation.Change.Renewed same ->
                    repository.renew(
                            same.signal(),
                            same.placed(),
                            since(same.placed(), same.signal().since()));
                case Reconciliation.Change.Resolved over -> resolved(over.signal(), batch);
            };
            counts[place(change)] += done ? 1 : 0;
        }
        return new Summary(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int place(Reconciliation.Change change) {
        return switch (change) {
            case Reconciliation.Change.Found fresh -> 0;
            case Reconciliation.Change.Returned back -> 1;
            case Reconciliation.Change.Renewed same -> 2;
            case Reconciliation.Change.Resolved over -> 3;
        };
    }

    private boolean found(Placed placed, LocalDate today) {
        var id = UUID.randomUUID();
        var added = repository.add(id, placed, today, clock.instant());
        if (added) {
            signals.find(id).ifPresent(steps::found);
        }
        return added;
    }

    private boolean returned(Signal signal, Placed placed, LocalDate today) {
        return repository.renew(signal, placed, since(placed, today))
                && signals.find(signal.id())
                        .filter(again -> steps.take(
                                again,
                                Transition.COME_BACK,
                                new Steps.Note("", null, placed.finding().batch())))
                        .isPresent();
    }

    private boolean resolved(Signal signal, int batch) {
        return steps.take(signal, Transition.RESOLVE, new Steps.Note("", null, batch == 0 ? null : batch));
    }

    private static LocalDate since(Placed placed, LocalDate otherwise) {
        return Objects.requireNonNullElse(placed.finding().since(), otherwise);
    }
}
