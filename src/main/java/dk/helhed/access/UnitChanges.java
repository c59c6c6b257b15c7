package dk.helhed.access;

import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds units, changes them and closes them. The caller has looked whether the actor may. */
@Service
@Transactional
public class UnitChanges {

    private static final String UNIT = "unit";
    private static final int MOST_NAMED = 5;

    private final UnitRepository repository;
    private final Units units;
    private final AuditLog log;
    private final Clock clock;

    UnitChanges(UnitRepository repository, Units units, AuditLog log, Clock clock) {
        this.repository = repository;
        this.units = units;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A unit as somebody types it.
     *
     * @param above as {@link Units#named} understands it; empty for the municipality itself
     */
    public record UnitDetails(String code, String name, String kind, String above) {}

    /** The mark of the unit as it is now; any change gives another. */
    @Transactional(readOnly = true)
    public String version(int unit) {
        return repository.version(unit);
    }

    /** Adds a unit. */
    public Outcome<Unit> add(UnitDetails typed) {
        repository.lockTree();
        var objections = new ArrayList<Objection>();
        var code = typed.code().strip();
        if (!Typed.isUnitCode(code)) {
            objections.add(Objection.of("code", "units.code.wrong"));
        } else if (repository.find(code).isPresent()) {
            objections.add(Objection.of("code", "units.code.taken", code));
        }
        var name = name(typed, objections);
        var kind = kind(typed, objections);
        var above = above(typed, objections);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        return new Outcome.Done<>(
                units.add(code, name, kind.orElseThrow(), above.orElseThrow().id()));
    }

    /**
     * Changes name, kind and place in the tree.
     *
     * @param version as from {@link #version} when the form was drawn
     */
    public Outcome<Unit> change(Unit before, String version, UnitDetails typed) {
        repository.lockTree();
        var objections = new ArrayList<Objection>();
        var name = name(typed, objections);
        var kind = before.parent() == null ? Optional.of(before.kind()) : kind(typed, objections);
        var parent = before.parent() == null ? null : parent(before, typed, objections);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        var after = new Unit(before.id(), before.code(), name, kind.orElseThrow(), parent, before.closedOn());
        if (!repository.change(after, version)) {
            return Outcome.refused("", "units.changed-meanwhile");
        }
        if (!after.equals(before)) {
            log.changed(UNIT, Integer.toString(before.id()), before, after);
        }
        return new Outcome.Done<>(after);
    }

    private static String name(UnitDetails typed, List<Objection> objections) {
        if (!Typed.isName(typed.name())) {
            objections.add(Objection.of("name", "units.name.wrong"));
        }
        return typed.name().strip();
    }

    private static Optional<Unit.Kind> kind(UnitDetails typed, List<Objection> objections) {
        var kind = List.of(Unit.Kind.DEPARTMENT, Unit.Kind.TEAM).stream()
                .filter(one -> one.code().equals(typed.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            objections.add(Objection.of("kind", "units.kind.none"));
        }
        return kind;
    }

    private Optional<Unit> above(UnitDetails typed, List<Objection> objections) {
        var check = new PersonCheck(units, LocalDate.now(clock));
        var above = check.unit("above", typed.above());
        objections.addAll(check.objections());
        return above;
    }

    private @Nullable Integer parent(Unit before, UnitDetails typed, List<Objection> objections) {
        var now = units.find(before.parent() == null ? 0 : before.parent());
        if (now.isPresent() && now.get().label().equals(typed.above())) {
            return now.get().id();
        }
        var above = above(typed, objections);
        if (above.isPresent() && standsAtOrBelow(above.get(), before)) {
            objections.add(Objection.of("above", "units.circle", above.get().name(), before.name()));
        }
        return above.map(Unit::id).orElse(null);
    }

    private boolean standsAtOrBelow(Unit below, Unit top) {
        var byId = units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var seen = new HashSet<Integer>();
        for (var id = Optional.of(below.id());
                id.isPresent() && seen.add(id.get());
                id = Optional.ofNullable(byId.get(id.get())).map(Unit::parent)) {
            if (id.get() == top.id()) {
                return true;
            }
        }
        return false;
    }

    /** Closes the unit from a day on, unless something is left in it. */
    public Outcome<Unit> close(Unit before, String firstDayGone) {
        var day = Day.in(firstDayGone).orElse(null);
        if (day == null) {
            return Outcome.refused("day", "people.day.wrong", firstDayGone);
        }
        if (before.parent() == null) {
            return Outcome.refused("", "units.close.root");
        }
        repository.lockTree();
        repository.lock(before.id());
        var objections = new ArrayList<Objection>();
        left(objections, "units.close.units", repository.openBelow(before.id(), day, MOST_NAMED + 1));
        left(objections, "units.close.people", repository.peopleIn(before.id(), day, MOST_NAMED + 1));
        left(objections, "units.close.roles", repository.holdersIn(before.id(), day, MOST_NAMED + 1));
        return objections.isEmpty() ? set(before, day) : new Outcome.Refused<>(objections);
    }

    private static void left(List<Objection> objections, String key, List<String> names) {
        if (!names.isEmpty()) {
            var shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            objections.add(Objection.of("", key, shown, names.size() > MOST_NAMED ? "more" : "all"));
        }
    }

    /** Opens a closed unit again. */
    public Outcome<Unit> reopen(Unit before) {
        repository.lockTree();
        var above = Optional.ofNullable(before.parent()).flatMap(units::find).filter(unit -> unit.closedOn() != null);
        return above.isPresent()
                ? Outcome.refused("", "units.reopen.above", above.get().name())
                : set(before, null);
    }

    private Outcome<Unit> set(Unit before, @Nullable LocalDate closedOn) {
        var after = new Unit(before.id(), before.code(), before.name(), before.kind(), before.parent(), closedOn);
        repository.setClosedOn(before.id(), closedOn);
        log.changed(UNIT, Integer.toString(before.id()), before, after);
        return new Outcome.Done<>(after);
    }
}
