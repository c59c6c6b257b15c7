package dk.helhed.access;

import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds people and changes them. The caller has looked whether the actor may. */
@Service
@Transactional
public class PeopleChanges {

    private static final String PERSON = "person";

    private final PeopleRepository repository;
    private final People people;
    private final Units units;
    private final AuditLog log;
    private final Clock clock;

    PeopleChanges(PeopleRepository repository, People people, Units units, AuditLog log, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.units = units;
        this.log = log;
        this.clock = clock;
    }

    /** Adds somebody. */
    public Outcome<Person> add(PersonDetails typed) {
        var check = new PersonCheck(units, LocalDate.now(clock));
        var number = check.number(typed.number());
        var name = check.name(typed.name());
        var email = check.email(typed.email());
        var language = check.language(typed.language());
        var unit = check.unit("unit", typed.unit());
        if (repository.isTaken(number)) {
            check.object("number", "people.number.taken", number);
        }
        if (!check.objections().isEmpty()) {
            return new Outcome.Refused<>(check.objections());
        }
        return new Outcome.Done<>(people.add(number, name, email, unit.orElseThrow(), language));
    }

    /**
     * Changes name, email, unit and language. The number stays: files and sign-in know the person by it.
     *
     * @param version as from {@link People#version} when the form was drawn
     */
    public Outcome<Person> change(UUID id, String version, PersonDetails typed) {
        var before = repository.findPerson(id).orElseThrow();
        var check = new PersonCheck(units, LocalDate.now(clock));
        var name = check.name(typed.name());
        var email = check.email(typed.email());
        var language = check.language(typed.language());
        var unit = typed.unit().equals(label(before.unit())) ? Optional.of(before.unit()) : unit(check, typed);
        if (!check.objections().isEmpty()) {
            return new Outcome.Refused<>(check.objections());
        }
        var after = new Person(
                id, before.number(), name, email, unit.orElseThrow(), language, before.leftOn(), before.demo());
        if (after.equals(before)) {
            return new Outcome.Done<>(before);
        }
        if (!repository.change(after, version)) {
            return Outcome.refused("", "people.changed-meanwhile");
        }
        log.changed(PERSON, id.toString(), before, after);
        return new Outcome.Done<>(after);
    }

    private static Optional<Integer> unit(PersonCheck check, PersonDetails typed) {
        return check.unit("unit", typed.unit()).map(Unit::id);
    }

    private String label(int unit) {
        return units.find(unit).map(Unit::label).orElse("");
    }

    /** Ends the person's work: sessions end at the next request, and no role is held from that day on. */
    public Outcome<Person> end(UUID id, String firstDayGone) {
        var before = repository.findPerson(id).orElseThrow();
        var day = Day.in(firstDayGone).orElse(null);
        if (day == null) {
            return Outcome.refused("day", "people.day.wrong", firstDayGone);
        }
        if (isActing(id)) {
            return Outcome.refused("", "people.end.oneself");
        }
        if (before.leftOn() != null) {
            return Outcome.refused("", "people.end.already");
        }
        repository.lockAdministrators();
        if (isAdministrator(id) && !repository.hasAdministratorBeside(id, 0)) {
            return Outcome.refused("", "people.last-administrator");
        }
        var after = ended(before, day);
        repository.setLeftOn(id, day);
        log.changed(PERSON, id.toString(), before, after);
        return new Outcome.Done<>(after);
    }

    /** Takes the end back: the person is here, and holds the roles that were not ended by themselves. */
    public Outcome<Person> bringBack(UUID id) {
        var before = repository.findPerson(id).orElseThrow();
        if (isActing(id)) {
            return Outcome.refused("", "people.end.oneself");
        }
        var closed = units.find(before.unit()).filter(unit -> unit.closedOn() != null);
        if (closed.isPresent()) {
            return Outcome.refused("", "people.back.closed", closed.get().name());
        }
        var after = ended(before, null);
        if (before.leftOn() != null) {
            repository.setLeftOn(id, null);
            log.changed(PERSON, id.toString(), before, after);
        }
        return new Outcome.Done<>(after);
    }

    private boolean isAdministrator(UUID id) {
        return repository.findAssignments(id).stream()
                .anyMatch(role -> role.role().equals(Role.ADMINISTRATOR));
    }

    private static Person ended(Person before, @Nullable LocalDate day) {
        return new Person(
                before.id(),
                before.number(),
                before.name(),
                before.email(),
                before.unit(),
                before.language(),
                day,
                before.demo());
    }

    private static boolean isActing(UUID person) {
        return Actor.asking().filter(actor -> actor.person().equals(person)).isPresent();
    }
}
