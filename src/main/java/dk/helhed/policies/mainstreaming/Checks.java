package dk.helhed.policies.mainstreaming;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.Place;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checks within somebody's reach: those one wrote, and those of the units that one's roles reach. */
@Service
@Transactional
public class Checks {

    /** To write checks and correct them. */
    public static final String CHECK = "mainstreaming.check";

    private static final String KIND = "mainstreaming";
    private static final int MOST_NAMED = 5;

    private final CheckRepository repository;
    private final Access access;
    private final Units units;
    private final AuditLog log;
    private final Clock clock;

    Checks(CheckRepository repository, Access access, Units units, AuditLog log, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.units = units;
        this.log = log;
        this.clock = clock;
    }

    /** The check; empty if there is none, or it is out of reach. */
    @Transactional(readOnly = true)
    public Optional<Check> find(Actor actor, UUID id) {
        return repository.find(id).filter(check -> access.may(actor, CHECK, check.place()));
    }

    /** A part of the list, the latest day first. */
    @Transactional(readOnly = true)
    List<Check> list(Actor actor, WantedChecks wanted, int offset, int most) {
        var parameters = WantedChecks.parameters();
        var condition = wanted.condition(access.scope(actor, CHECK), actor.person(), parameters);
        return repository.find(condition, parameters, offset, most);
    }

    /** How long the list is. */
    @Transactional(readOnly = true)
    int count(Actor actor, WantedChecks wanted) {
        var parameters = WantedChecks.parameters();
        return repository.count(wanted.condition(access.scope(actor, CHECK), actor.person(), parameters), parameters);
    }

    /** Writes a check down. */
    public Outcome<UUID> add(Actor actor, CheckForm form) {
        var reading = new CheckReading(form, LocalDate.now(clock));
        var unit = unit(actor, form, null, reading);
        var content = reading.content(unit);
        if (content.isEmpty()) {
            return new Outcome.Refused<>(reading.objections());
        }
        var id = UUID.randomUUID();
        repository.add(id, content.get(), actor.person(), clock.instant());
        log.changed(KIND, id.toString(), null, form(content.get()).fields());
        return new Outcome.Done<>(id);
    }

    /** Corrects a check, unless somebody else has since the form was drawn. */
    public Outcome<UUID> change(Actor actor, Check before, CheckForm form) {
        var reading = new CheckReading(form, LocalDate.now(clock));
        var unit = unit(actor, form, before.content().item().unit(), reading);
        var content = reading.content(unit);
        if (content.isEmpty()) {
            return new Outcome.Refused<>(reading.objections());
        }
        var version = Objects.requireNonNullElse(form.version(), "");
        if (!version.equals(before.version()) || !repository.change(before.id(), version, content.get())) {
            return Outcome.refused("", "mainstreaming.changed-meanwhile");
        }
        if (!content.get().equals(before.content())) {
            log.changed(
                    KIND,
                    before.id().toString(),
                    form(before.content()).fields(),
                    form(content.get()).fields());
        }
        return new Outcome.Done<>(before.id());
    }

    /** The form that holds what a check says. */
    @Transactional(readOnly = true)
    public CheckForm form(Check check) {
        return CheckForm.of(check.content(), unit(check.content()), check.version());
    }

    private CheckForm form(Content content) {
        return CheckForm.of(content, unit(content), null);
    }

    /** The label of the unit that brings it forward. */
    @Transactional(readOnly = true)
    public String unit(Content content) {
        return units.find(content.item().unit()).map(Unit::label).orElse("");
    }

    /** A form to begin with: today, and the person's own unit. */
    @Transactional(readOnly = true)
    public CheckForm blank(Actor actor) {
        return CheckForm.blank(
                units.find(actor.unit()).map(Unit::label).orElse(""),
                LocalDate.now(clock).toString());
    }

    /** The unit that is meant; null, with an objection, if none or several are, or the actor may not write for it. */
    private @Nullable Integer unit(Actor actor, CheckForm form, @Nullable Integer before, CheckReading reading) {
        var typed = form.text("unit");
        var found = units.named(typed);
        if (found.isEmpty()) {
            reading.object("unit", typed.isBlank() ? "units.none" : "units.unknown", typed);
        } else if (found.size() > 1) {
            reading.object("unit", "units.several", typed, labels(found));
        } else if (!Integer.valueOf(found.getFirst().id()).equals(before)) {
            mayWriteFor(actor, found.getFirst(), reading);
        }
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    private void mayWriteFor(Actor actor, Unit unit, CheckReading reading) {
        if (!unit.isOpenOn(LocalDate.now(clock))) {
            reading.object("unit", "units.closed", unit.name());
        } else if (unit.id() != actor.unit() && !reached(actor).holds(new Place(unit.id(), null))) {
            reading.object("unit", "mainstreaming.unit.far", unit.name());
        }
    }

    private Scope reached(Actor actor) {
        return access.scope(actor, CHECK);
    }

    private static String labels(List<Unit> units) {
        return units.stream().limit(MOST_NAMED).map(Unit::label).collect(Collectors.joining(", "));
    }
}
