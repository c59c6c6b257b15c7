package dk.helhed.access.intake;

import dk.helhed.access.Matrix;
import dk.helhed.tables.RowError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file says about the roles of people, held against those that they have. */
final class RolePlan {

    private final Matrix matrix;
    private final UnitPlan units;
    private final PeoplePlan people;
    private final List<PlannedRole> stored;
    private final LocalDate today;

    /** All that will be held, stored or new, by person, role and unit. */
    private final Map<Key, List<PlannedRole>> held = new HashMap<>();

    private final Map<PlannedRole, StaffRow> rowOf = new HashMap<>();
    private final List<Change<PlannedRole>> changes = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    private record Key(UUID person, String role, String unit) {}

    RolePlan(Matrix matrix, UnitPlan units, PeoplePlan people, List<PlannedRole> stored, LocalDate today) {
        this.matrix = matrix;
        this.units = units;
        this.people = people;
        this.stored = List.copyOf(stored);
        this.today = today;
        stored.forEach(role -> held(key(role)).add(role));
    }

    private static Key key(PlannedRole role) {
        return new Key(role.person(), role.role(), role.unit());
    }

    private List<PlannedRole> held(Key key) {
        return held.computeIfAbsent(key, any -> new ArrayList<>());
    }

    List<RowError> errors() {
        return errors;
    }

    /** As the file finds them. */
    List<PlannedRole> stored() {
        return stored;
    }

    List<Change<PlannedRole>> changes() {
        return changes;
    }

    /** Takes the role that a row gives, if it gives one. */
    void add(StaffRow row) {
        if (row.says(StaffColumn.NUMBER)) {
            var before = row.errors().size();
            read(row);
            errors.addAll(row.errors().subList(before, row.errors().size()));
        }
    }

    private void read(StaffRow row) {
        var from = row.day(StaffColumn.FROM);
        var to = row.day(StaffColumn.TO);
        if (!row.says(StaffColumn.ROLE)) {
            if (row.says(StaffColumn.ROLE_UNIT) || from != null || to != null) {
                row.refuse(StaffColumn.ROLE, ExpectedStaff.ROLE_OF_THE_DAYS);
            }
        } else if (matrix.role(row.text(StaffColumn.ROLE)).isEmpty()) {
            row.refuse(StaffColumn.ROLE, ExpectedStaff.ROLE);
        }
        if (row.says(StaffColumn.ROLE_UNIT) && !units.knows(row.plain(StaffColumn.ROLE_UNIT))) {
            row.refuse(StaffColumn.ROLE_UNIT, ExpectedStaff.UNIT);
        }
        if (from != null && to != null && to.isBefore(from)) {
            row.refuse(StaffColumn.TO, ExpectedStaff.LATER_DAY, from.toString());
        }
        var person = people.person(row);
        if (row.isComplete() && person.isPresent() && row.says(StaffColumn.ROLE)) {
            var unit = row.says(StaffColumn.ROLE_UNIT)
                    ? row.plain(StaffColumn.ROLE_UNIT)
                    : person.get().unit();
            add(row, new Key(person.get().id(), row.text(StaffColumn.ROLE), unit), from, to);
        }
    }

    private void add(StaffRow row, Key key, @Nullable LocalDate from, @Nullable LocalDate to) {
        var known = held(key).stream()
                .filter(role -> from == null ? role.covers(today) : role.from().equals(from))
                .findFirst();
        var before = known.orElse(null);
        var after = before == null
                ? new PlannedRole(0, key.person(), key.role(), key.unit(), from == null ? today : from, to)
                : before.until(to == null ? before.to() : to);
        if (after.to() != null && after.to().isBefore(after.from())) {
            row.refuse(StaffColumn.TO, ExpectedStaff.LATER_DAY, after.from().toString());
        } else if (isClosedBefore(units, key.unit(), after.to()) && !after.equals(before)) {
            row.refuse(
                    row.says(StaffColumn.ROLE_UNIT) ? StaffColumn.ROLE_UNIT : StaffColumn.UNIT_CODE,
                    ExpectedStaff.OPEN_UNIT);
        } else {
            known.ifPresent(held(key)::remove);
            overlap(row, key, after);
            held(key).add(after);
            change(row, before, after);
        }
    }

    /** Two rows that say the same of a role are one change. */
    private void change(StaffRow row, @Nullable PlannedRole before, PlannedRole after) {
        var earlier = before == null ? null : rowOf.remove(before);
        if (earlier == null) {
            changes.add(new Change<>(before, after, row.line()));
        } else if (!after.equals(before)) {
            row.refuse(StaffColumn.TO, ExpectedStaff.SAME_AS_LINE, earlier.text(StaffColumn.TO), earlier.line());
        }
        rowOf.put(after, row);
    }

    private void overlap(StaffRow row, Key key, PlannedRole wanted) {
        held(key).stream()
                .filter(wanted::sharesADayWith)
                .findFirst()
                .ifPresent(other -> row.refuse(
                        StaffColumn.FROM,
                        ExpectedStaff.NO_OVERLAP,
                        other.from().toString(),
                        Optional.ofNullable(other.to()).map(LocalDate::toString).orElse("…")));
    }

    /** Whether a stored unit is closed by that day; null means that there is no last day. */
    static boolean isClosedBefore(UnitPlan units, String code, @Nullable LocalDate lastDay) {
        return units.stored(code)
                .flatMap(unit -> Optional.ofNullable(unit.closedOn()))
                .filter(closed -> lastDay == null || !lastDay.isBefore(closed))
                .isPresent();
    }
}
