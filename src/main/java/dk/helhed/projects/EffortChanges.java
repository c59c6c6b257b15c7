package dk.helhed.projects;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes efforts and notes it. Whether somebody may is asked before. */
@Service
@Transactional
public class EffortChanges {

    /** What the log calls an effort. */
    public static final String KIND = "effort";

    private final EffortRepository repository;
    private final EffortWriter writer;
    private final SheetFields fields;
    private final AuditLog log;
    private final Clock clock;

    EffortChanges(EffortRepository repository, EffortWriter writer, SheetFields fields, AuditLog log, Clock clock) {
        this.repository = repository;
        this.writer = writer;
        this.fields = fields;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Adds an effort to the register.
     *
     * @param number the municipality's own; empty for the next one
     * @param example whether it comes with the program
     */
    public Outcome<Effort> register(Sheet sheet, String number, Phase phase, boolean example) {
        if (!number.isEmpty() && writer.isNumberTaken(number)) {
            return Outcome.refused("number", "effort.number.taken", number);
        }
        var own = number.isEmpty() ? writer.nextNumber() : number;
        var id = UUID.randomUUID();
        var effort = new Effort(
                id,
                own,
                writer.freeSlug(Slug.of(sheet.title(), own), id.toString()),
                1,
                phase,
                sheet,
                Evidence.UNGRADED,
                MoneySum.UNKNOWN,
                example,
                clock.instant());
        writer.add(effort);
        note(effort, Event.Kind.REGISTERED, phase, "");
        log.changed(KIND, effort.id().toString(), null, fields.logged(sheet));
        return new Outcome.Done<>(effort);
    }

    /**
     * Changes what the sheet says.
     *
     * @param version of the effort that the change was made from
     */
    public Outcome<Effort> change(Effort before, int version, Sheet sheet) {
        if (version != before.version() || !writer.change(before.id(), version, sheet, clock.instant())) {
            return Outcome.refused("", "effort.changed-meanwhile");
        }
        if (!sheet.equals(before.sheet())) {
            note(before, Event.Kind.CHANGED, null, "");
            log.changed(KIND, before.id().toString(), fields.logged(before.sheet()), fields.logged(sheet));
        }
        return new Outcome.Done<>(again(before));
    }

    /** Lets a phase begin. What may follow what, and who may do it, is asked before. */
    public Outcome<Effort> enter(Effort before, Phase phase, String note) {
        if (!writer.enter(before.id(), before.version(), phase, clock.instant())) {
            return Outcome.refused("", "effort.changed-meanwhile");
        }
        note(before, Event.Kind.PHASE, phase, note);
        log.changed(
                KIND, before.id().toString(), Map.of("phase", before.phase().code()), Map.of("phase", phase.code()));
        return new Outcome.Done<>(again(before));
    }

    /** Says how well it is known to work. */
    public Outcome<Effort> grade(Effort before, Evidence evidence) {
        if (!writer.grade(before.id(), before.version(), evidence, clock.instant())) {
            return Outcome.refused("", "effort.changed-meanwhile");
        }
        log.changed(
                KIND,
                before.id().toString(),
                Map.of("evidence", before.evidence().code()),
                Map.of("evidence", evidence.code()));
        return new Outcome.Done<>(again(before));
    }

    /** Takes an effort that came with the program out of the register. Others are never taken out. */
    public void removeExample(Effort effort) {
        if (!effort.example()) {
            throw new IllegalArgumentException("No example: " + effort.number());
        }
        writer.remove(effort.id());
        log.changed(KIND, effort.id().toString(), fields.logged(effort.sheet()), null);
    }

    /** Notes something that happened to the effort, for everybody who sees it. */
    public void note(Effort effort, Event.Kind kind, @Nullable Phase phase, String note) {
        writer.addEvent(
                effort.id(),
                new Event(clock.instant(), kind, phase, note),
                Actor.asking().map(Actor::person).orElse(null));
    }

    private Effort again(Effort effort) {
        return repository.find(effort.id()).orElseThrow();
    }
}
