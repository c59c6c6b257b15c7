package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds actions, changes them and ends them. Whether somebody may is asked before. */
@Service
@Transactional
class ActionChanges {

    private static final String KIND = "task-force-action";

    private final Actions actions;
    private final ActionWriter writer;
    private final AuditLog log;
    private final Clock clock;

    ActionChanges(Actions actions, ActionWriter writer, AuditLog log, Clock clock) {
        this.actions = actions;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    Action add(ActionContent content) {
        var id = UUID.randomUUID();
        var number = writer.add(id, content, clock.instant());
        log.changed(KIND, Integer.toString(number), null, content);
        return actions.find(number).orElseThrow();
    }

    Outcome<Action> change(Action before, int version, ActionContent content) {
        if (version != before.version() || !writer.change(before.id(), version, content, clock.instant())) {
            return refused(before);
        }
        log.changed(KIND, Integer.toString(before.number()), ActionContent.of(before), content);
        return new Outcome.Done<>(actions.find(before.number()).orElseThrow());
    }

    /** Notes what has been done so far. */
    Outcome<Action> note(Actor actor, Action action, LocalDate on, String words) {
        if (!action.isOpen()) {
            return refused(action);
        }
        writer.note(action.id(), on, words, clock.instant(), actor.person());
        log.changed(KIND, Integer.toString(action.number()), null, Map.of("on", on.toString(), "words", words));
        return new Outcome.Done<>(action);
    }

    /** Ends it: done with a result, or called off for a reason. */
    Outcome<Action> end(Action before, int version, ActionState state, String result) {
        var today = LocalDate.now(clock);
        if (version != before.version() || !writer.end(before.id(), version, state, result, today, clock.instant())) {
            return refused(before);
        }
        log.changed(
                KIND,
                Integer.toString(before.number()),
                Map.of("state", before.state().code()),
                Map.of("state", state.code(), "result", result));
        return new Outcome.Done<>(actions.find(before.number()).orElseThrow());
    }

    private static Outcome<Action> refused(Action before) {
        return Outcome.refused("", before.isOpen() ? "taskforce.changed-meanwhile" : "taskforce.ended");
    }
}
