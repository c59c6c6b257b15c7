package dk.helhed.access;

import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives roles and takes them. The caller has looked whether the actor may. */
@Service
@Transactional
public class RoleChanges {

    private static final String ASSIGNMENT = "assignment";

    private final PeopleRepository repository;
    private final Access access;
    private final Units units;
    private final AuditLog log;
    private final Clock clock;

    RoleChanges(PeopleRepository repository, Access access, Units units, AuditLog log, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.units = units;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A role as somebody types it.
     *
     * @param unit as {@link Units#named} understands it
     * @param from the first day; empty for today
     * @param to the last day; empty until further notice
     */
    public record RoleDetails(String role, String unit, String from, String to) {}

    /** Gives the person a role. */
    public Outcome<Assignment> give(Person person, RoleDetails typed) {
        var today = LocalDate.now(clock);
        var check = new PersonCheck(units, today);
        if (access.matrix().role(typed.role()).isEmpty()) {
            check.object("role", "people.role.none");
        }
        var unit = check.unit("unit", typed.unit());
        var from = typed.from().isBlank() ? today : day(check, "from", typed.from());
        var to = typed.to().isBlank() ? null : day(check, "to", typed.to());
        if (from != null && to != null && to.isBefore(from)) {
            check.object("to", "people.role.order");
        }
        if (isActing(person.id())) {
            check.object("", "people.role.oneself");
        }
        if (!person.isHereOn(today)) {
            check.object("", "people.role.gone");
        }
        if (!check.objections().isEmpty() || from == null) {
            return new Outcome.Refused<>(check.objections());
        }
        return give(
                new Assignment(0, person.id(), typed.role(), unit.orElseThrow().id(), from, to, null));
    }

    private Outcome<Assignment> give(Assignment wanted) {
        repository.lockPerson(wanted.person());
        if (repository.findAssignments(wanted.person()).stream().anyMatch(wanted::overlaps)) {
            return Outcome.refused("role", "people.role.overlaps");
        }
        var given = repository.give(wanted);
        log.changed(ASSIGNMENT, Long.toString(given.id()), null, given);
        return new Outcome.Done<>(given);
    }

    private static @Nullable LocalDate day(PersonCheck check, String field, String typed) {
        var day = Day.in(typed).orElse(null);
        if (day == null) {
            check.object(field, "people.day.wrong", typed);
        }
        return day;
    }

    /** Ends a role after its last day; one that has not begun, or begins today and is to end at once, is taken back. */
    public Outcome<Assignment> end(Assignment before, String typedLastDay) {
        var lastDay = Day.in(typedLastDay).orElse(null);
        if (lastDay == null) {
            return Outcome.refused("day", "people.day.wrong", typedLastDay);
        }
        if (isActing(before.person())) {
            return Outcome.refused("", "people.role.oneself");
        }
        if (before.to() != null && lastDay.isAfter(before.to())) {
            return Outcome.refused("day", "people.role.longer");
        }
        repository.lockAdministrators();
        if (before.role().equals(Role.ADMINISTRATOR) && !repository.hasAdministratorBeside(null, before.id())) {
            return Outcome.refused("", "people.last-administrator");
        }
        if (!repository.end(before, lastDay)) {
            return Outcome.refused("", "people.changed-meanwhile");
        }
        log.changed(
                ASSIGNMENT,
                Long.toString(before.id()),
                before,
                before.endedAfter(lastDay).orElse(null));
        return new Outcome.Done<>(before);
    }

    /** Ends a role now: yesterday was its last day, or it is taken back. */
    public Outcome<Assignment> endAtOnce(Assignment before) {
        return end(before, LocalDate.now(clock).minusDays(1).toString());
    }

    private static boolean isActing(UUID person) {
        return Actor.asking().filter(actor -> actor.person().equals(person)).isPresent();
    }
}
