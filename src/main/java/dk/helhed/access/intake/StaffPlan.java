package dk.helhed.access.intake;

import dk.helhed.access.intake.StaffResult.Counts;
import dk.helhed.tables.RowError;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a file wants changed, after the check. */
record StaffPlan(UnitPlan units, PeoplePlan people, RolePlan roles) {

    private static final String ADMINISTRATOR = "administrator";

    /** Lets every row say what it wants, and holds it against what is stored. */
    void read(List<StaffRow> rows) {
        rows.forEach(units::add);
        units.check();
        rows.forEach(people::add);
        people.check();
        rows.forEach(roles::add);
    }

    /** What is wrong, in the order of the file. */
    List<RowError> errors() {
        return Stream.of(units.errors(), people.errors(), roles.errors())
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(RowError::line))
                .toList();
    }

    StaffResult.Taken taken() {
        return new StaffResult.Taken(
                Counts.of(units.changes()), Counts.of(people.changes()), Counts.of(roles.changes()));
    }

    /** Writes it. */
    void write(StaffRepository repository) {
        repository.addUnits(fresh(units.changes()));
        repository.changeUnits(altered(units.changes()));
        repository.addPeople(fresh(people.changes()));
        repository.changePeople(altered(people.changes()));
        repository.changeRoles(altered(roles.changes()));
        repository.addRoles(fresh(roles.changes()));
    }

    private static <T> List<T> fresh(Collection<Change<T>> changes) {
        return changes.stream().filter(Change::isNew).map(Change::after).toList();
    }

    private static <T> List<T> altered(Collection<Change<T>> changes) {
        return changes.stream()
                .filter(change -> !change.isNew() && !change.changesNothing())
                .map(Change::after)
                .toList();
    }

    /** The lines that would end an administrator. */
    List<Long> endingAdministrators() {
        var administrators = roles.stored().stream()
                .filter(role -> role.role().equals(ADMINISTRATOR))
                .map(PlannedRole::person)
                .collect(Collectors.<UUID>toSet());
        var leaving = people.changes().stream()
                .filter(change -> administrators.contains(change.after().id()))
                .filter(change -> !change.changesNothing() && change.after().leftOn() != null)
                .map(Change::line);
        var ending = roles.changes().stream()
                .filter(change -> change.after().role().equals(ADMINISTRATOR))
                .filter(change -> !change.isNew() && !change.changesNothing())
                .map(Change::line);
        return Stream.concat(leaving, ending).sorted().toList();
    }
}
