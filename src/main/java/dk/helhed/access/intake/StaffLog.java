package dk.helhed.access.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.helhed.access.Units;
import dk.helhed.access.log.AuditLog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what an import has changed: once for each unit, and once for each person with the roles. */
@Component
class StaffLog {

    private final AuditLog log;
    private final Units units;

    StaffLog(AuditLog log, Units units) {
        this.log = log;
        this.units = units;
    }

    /** A person with those roles that the file speaks of. */
    private record Staffed(@Nullable PlannedPerson person, List<PlannedRole> roles) {}

    void note(StaffPlan plan) {
        noteUnits(plan);
        var roles = plan.roles().changes().stream()
                .filter(change -> !change.changesNothing())
                .collect(groupingBy(change -> change.after().person()));
        plan.people().changes().stream()
                .filter(change -> !change.changesNothing()
                        || roles.containsKey(change.after().id()))
                .forEach(change -> note(change, roles));
    }

    private void noteUnits(StaffPlan plan) {
        var changed = plan.units().changes().stream()
                .filter(change -> !change.changesNothing())
                .toList();
        if (!changed.isEmpty()) {
            var stored = units.all().stream().collect(toMap(unit -> unit.code(), identity()));
            changed.forEach(change -> log.changed(
                    "unit",
                    Integer.toString(
                            Objects.requireNonNull(stored.get(change.after().code()))
                                    .id()),
                    change.before(),
                    change.after()));
        }
    }

    private void note(Change<PlannedPerson> change, Map<UUID, List<Change<PlannedRole>>> all) {
        var roles = all.getOrDefault(change.after().id(), List.of());
        var before = roles.stream()
                .flatMap(role -> Optional.ofNullable(role.before()).stream())
                .toList();
        log.changed(
                "person",
                change.after().id().toString(),
                change.isNew() ? null : new Staffed(change.before(), before),
                new Staffed(change.after(), roles.stream().map(Change::after).toList()));
    }
}
