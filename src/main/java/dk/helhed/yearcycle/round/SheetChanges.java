package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.yearcycle.round.SheetWriter.Passed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes answers, sends them in and opens them again. Whether somebody may is asked before. */
@Service
@Transactional
class SheetChanges {

    static final String KIND = "committee-sheet";

    private final SheetWriter writer;
    private final RoundRepository rounds;
    private final AuditLog log;
    private final Clock clock;

    SheetChanges(SheetWriter writer, RoundRepository rounds, AuditLog log, Clock clock) {
        this.writer = writer;
        this.rounds = rounds;
        this.log = log;
        this.clock = clock;
    }

    /** Keeps what is written so far. */
    Outcome<Sheet> save(Actor actor, Sheet sheet, int version, SheetText text) {
        return write(sheet, version, text, SheetState.DRAFT);
    }

    /** Sends the answer in. */
    Outcome<Sheet> send(Actor actor, Sheet sheet, int version, SheetText text) {
        var outcome = write(sheet, version, text, SheetState.SENT);
        if (outcome instanceof Outcome.Done) {
            writer.keep(sheet.id(), text, LocalDate.now(clock), clock.instant(), actor.person());
            writer.note(sheet.id(), SheetStep.Kind.SENT, Passed.NOTHING, clock.instant(), actor.person());
        }
        return outcome;
    }

    private Outcome<Sheet> write(Sheet sheet, int version, SheetText text, SheetState state) {
        if (hasEnded(sheet)) {
            return Outcome.refused("", "round.ended", Integer.toString(sheet.year()));
        }
        if (sheet.state() != SheetState.DRAFT) {
            return Outcome.refused("", "round.sheet.not-open");
        }
        if (version != sheet.version() || !writer.write(sheet.id(), version, text, state, clock.instant())) {
            return Outcome.refused("", "round.sheet.changed-meanwhile");
        }
        log.changed(KIND, sheet.id().toString(), logged(sheet.text(), sheet.state()), logged(text, state));
        return new Outcome.Done<>(sheet);
    }

    /** Lets an answer that was sent be written again. What was sent counts until another is. */
    Outcome<Sheet> reopen(Actor actor, Sheet sheet, int version, String reason) {
        return turn(actor, sheet, version, SheetState.DRAFT, reason);
    }

    /** Lets the committee off answering. */
    Outcome<Sheet> excuse(Actor actor, Sheet sheet, int version, String reason) {
        return turn(actor, sheet, version, SheetState.EXCUSED, reason);
    }

    private Outcome<Sheet> turn(Actor actor, Sheet sheet, int version, SheetState state, String reason) {
        if (hasEnded(sheet)) {
            return Outcome.refused("", "round.ended", Integer.toString(sheet.year()));
        }
        if (version != sheet.version() || !writer.turn(sheet.id(), version, state, reason, clock.instant())) {
            return Outcome.refused("", "round.sheet.changed-meanwhile");
        }
        var step = state == SheetState.EXCUSED ? SheetStep.Kind.EXCUSED : SheetStep.Kind.REOPENED;
        writer.note(sheet.id(), step, Passed.saying(reason), clock.instant(), actor.person());
        var after = new TreeMap<>(logged(sheet.text(), state));
        after.put("reason", reason);
        log.changed(KIND, sheet.id().toString(), logged(sheet.text(), sheet.state()), after);
        return new Outcome.Done<>(sheet);
    }

    /** Whoever ends the round waits until the running transaction is done, and the other way round. */
    private boolean hasEnded(Sheet sheet) {
        return rounds.hold(sheet.year()).state() == RoundState.ENDED;
    }

    private static Map<String, String> logged(SheetText text, SheetState state) {
        return Map.of(
                "initiatives", text.initiatives(),
                "status", text.status(),
                "obstacles", text.obstacles(),
                "state", state.code());
    }
}
