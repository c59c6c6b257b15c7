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
class Steps {

    private final StepWriter writer;
    private final AuditLog log;
    private final Clock clock;

    Steps(StepWriter writer, AuditLog log, Clock clock) {
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes a step in the running transaction.
     *
     * @param words why, for everybody to read; may be empty
     * @return false if the step does not begin in the state of the signal, or the signal has changed meanwhile
     */
    boolean take(Signal signal, Transition transition, String words, @Nullable UUID proposal) {
        if (!transition.beginsIn(signal.state())) {
            return false;
        }
        var person = Actor.asking().map(Actor::person).orElse(null);
        var moved = writer.move(signal, transition, proposal, clock.instant());
        if (moved) {
            writer.note(signal, transition, words, person, proposal, clock.instant());
            log.changed(
                    "signal",
                    signal.id().toString(),
                    Map.of("state", signal.state().code()),
                    Map.of("state", transition.to().code()));
        }
        return moved;
    }
}
