package dk.helhed.yearcycle.signal;

import dk.helhed.access.Actor;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes signals from state to state. The only way from one to another. */
@Component
public class Steps {

    private final StepWriter writer;
    private final AuditLog log;
    private final Clock clock;

    Steps(StepWriter writer, AuditLog log, Clock clock) {
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is noted with a step.
     *
     * @param words why, for everybody to read; may be empty
     * @param proposal id of the proposal it is about; null if it is about none
     * @param batch number of the import that led to it; null if none did
     */
    public record Note(
            String words, @Nullable UUID proposal, @Nullable Integer batch) {}

    /** Notes that a signal has been found, in the transaction that added it. */
    public void found(Signal signal) {
        writer.note(signal, Transition.FIND, new Note("", null, signal.batch()), null, clock.instant());
    }

    boolean take(Signal signal, Transition transition, String words, @Nullable UUID proposal) {
        return take(signal, transition, new Note(words, proposal, signal.batch()));
    }

    /**
     * Takes a step in the running transaction.
     *
     * @return false if the step does not begin in the state of the signal, or the signal has changed meanwhile
     */
    public boolean take(Signal signal, Transition transition, Note note) {
        if (!transition.beginsIn(signal.state())) {
            return false;
        }
        var person = Actor.asking().map(Actor::person).orElse(null);
        var moved = writer.move(signal, transition, note.proposal(), clock.instant());
        if (moved) {
            writer.note(signal, transition, note, person, clock.instant());
            log.changed(
                    "signal",
                    signal.id().toString(),
                    Map.of("state", signal.state().code()),
                    Map.of("state", transition.to().code()));
        }
        return moved;
    }
}
