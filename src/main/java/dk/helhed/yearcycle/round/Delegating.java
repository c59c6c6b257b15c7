package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.yearcycle.round.SheetWriter.Passed;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives sheets to units, and passes them on within the department. Whether somebody may is asked before. */
@Service
@Transactional
class Delegating {

    private final SheetWriter writer;
    private final AuditLog log;
    private final Clock clock;

    Delegating(SheetWriter writer, AuditLog log, Clock clock) {
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    /** Gives it to a unit, which answers for the committee from then on. */
    Outcome<Sheet> give(Actor actor, Sheet sheet, int version, int unit) {
        if (version != sheet.version() || !writer.give(sheet.id(), version, unit)) {
            return Outcome.refused("", "round.sheet.changed-meanwhile");
        }
        var passed = new Passed(unit, null, "");
        writer.note(sheet.id(), SheetStep.Kind.GIVEN, passed, clock.instant(), actor.person());
        note(sheet, unit, null, null);
        return new Outcome.Done<>(sheet);
    }

    /** Passes it on, or takes it back if to nobody. */
    Outcome<Sheet> delegate(Actor actor, Sheet sheet, int version, Passed to) {
        if (version != sheet.version() || !writer.delegate(sheet.id(), version, to.unit(), to.person())) {
            return Outcome.refused("", "round.sheet.changed-meanwhile");
        }
        var isBack = to.unit() == null && to.person() == null;
        var kind = isBack ? SheetStep.Kind.TAKEN_BACK : SheetStep.Kind.DELEGATED;
        writer.note(sheet.id(), kind, to, clock.instant(), actor.person());
        note(sheet, sheet.unit(), to.unit(), to.person());
        return new Outcome.Done<>(sheet);
    }

    private void note(Sheet sheet, @Nullable Integer unit, @Nullable Integer passedUnit, @Nullable UUID passedPerson) {
        var before = sheet.delegation();
        log.changed(
                SheetChanges.KIND,
                sheet.id().toString(),
                logged(sheet.unit(), before.unit(), before.person()),
                logged(unit, passedUnit, passedPerson));
    }

    private static Map<String, String> logged(
            @Nullable Integer unit, @Nullable Integer passedUnit, @Nullable UUID passedPerson) {
        var logged = new TreeMap<String, String>();
        put(logged, "unit", unit);
        put(logged, "passedUnit", passedUnit);
        put(logged, "person", passedPerson);
        return logged;
    }

    private static void put(Map<String, String> logged, String field, @Nullable Object value) {
        if (value != null) {
            logged.put(field, value.toString());
        }
    }
}
