package dk.helhed.yearcycle.calendar;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes single steps of years that have been made, and keeps what was done. Whether somebody may is asked before. Each change
 * is made from a version of the step; if somebody else has changed it meanwhile, it is refused.
 */
@Service
@Transactional
public class StepChanges {

    private static final String KIND = "year-step";

    private final YearRepository repository;
    private final YearWriter writer;
    private final AuditLog log;
    private final Clock clock;

    StepChanges(YearRepository repository, YearWriter writer, AuditLog log, Clock clock) {
        this.repository = repository;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    /** What was done to the step, the newest first. */
    @Transactional(readOnly = true)
    public List<StepEvent> history(YearStep step) {
        return writer.events(step.id());
    }

    /** Adds a step to a year that has been made. */
    public Outcome<YearStep> add(int year, LocalDate day, StepSheet sheet) {
        if (isPast(day)) {
            return Outcome.refused("day", "calendar.day.past");
        }
        if (!repository.years().contains(year)) {
            return Outcome.refused("", "calendar.add.unmade", Integer.toString(year));
        }
        var step = new YearStep(UUID.randomUUID(), year, null, day, sheet, StepState.PLANNED, null, clock.instant(), 1);
        writer.add(step);
        note(step, StepAct.ADDED, null, day, "");
        log.changed(KIND, step.id().toString(), null, StepLog.written(step));
        return new Outcome.Done<>(step);
    }

    /**
     * Moves a step, or changes what is written about it.
     *
     * @param reason why it is moved; may be empty if its day stays
     */
    public Outcome<YearStep> change(YearStep before, int version, LocalDate day, StepSheet sheet, String reason) {
        if (version != before.version()) {
            return Outcome.refused("", "calendar.changed-meanwhile");
        }
        var moved = !day.equals(before.day());
        if (moved && isPast(day)) {
            return Outcome.refused("day", "calendar.day.past");
        }
        if (moved && reason.isEmpty()) {
            return Outcome.refused("reason", "calendar.reason.missing");
        }
        if (moved && before.state() != StepState.PLANNED) {
            return Outcome.refused("day", "calendar.day.over");
        }
        var act = moved ? StepAct.MOVED : StepAct.CHANGED;
        return write(before, version, act, reason, next(before, day, sheet, before.state(), before.result()));
    }

    /** Calls a planned step off. It stays in sight. */
    public Outcome<YearStep> callOff(YearStep before, int version, String reason) {
        return from(StepState.PLANNED, before)
                ? write(before, version, StepAct.CALLED_OFF, reason, to(before, StepState.CALLED_OFF, null))
                : Outcome.refused("", "calendar.state.other");
    }

    /** Notes that a planned step is done, and what came out of it. */
    public Outcome<YearStep> finish(YearStep before, int version, StepResult result) {
        if (result.on().isAfter(LocalDate.now(clock))) {
            return Outcome.refused("on", "calendar.done.ahead");
        }
        return from(StepState.PLANNED, before)
                ? write(before, version, StepAct.DONE, "", to(before, StepState.DONE, result))
                : Outcome.refused("", "calendar.state.other");
    }

    /** Plans a step again that was called off or done by mistake. */
    public Outcome<YearStep> takeUp(YearStep before, int version, String reason) {
        return from(StepState.PLANNED, before)
                ? Outcome.refused("", "calendar.state.other")
                : write(before, version, StepAct.TAKEN_UP, reason, to(before, StepState.PLANNED, null));
    }

    private static boolean from(StepState state, YearStep step) {
        return step.state() == state;
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private YearStep to(YearStep step, StepState state, @Nullable StepResult result) {
        return next(step, step.day(), step.sheet(), state, result);
    }

    private YearStep next(YearStep step, LocalDate day, StepSheet sheet, StepState state, @Nullable StepResult result) {
        return new YearStep(
                step.id(),
                step.year(),
                step.template(),
                day,
                sheet,
                state,
                result,
                clock.instant(),
                step.version() + 1);
    }

    private Outcome<YearStep> write(YearStep before, int version, StepAct act, String reason, YearStep after) {
        if (version != before.version() || !writer.change(after)) {
            return Outcome.refused("", "calendar.changed-meanwhile");
        }
        var moved = act == StepAct.MOVED;
        note(after, act, moved ? before.day() : null, moved ? after.day() : null, reason);
        log.changed(KIND, after.id().toString(), StepLog.written(before), StepLog.written(after));
        return new Outcome.Done<>(after);
    }

    private void note(
            YearStep step, StepAct act, @Nullable LocalDate before, @Nullable LocalDate after, String reason) {
        var person = Acting.now().orElse(null) instanceof Actor actor ? actor.person() : null;
        writer.note(step.id(), new StepEvent(step.changedAt(), person, act, before, after, reason));
    }
}
