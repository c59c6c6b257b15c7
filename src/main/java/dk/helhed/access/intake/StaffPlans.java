package dk.helhed.access.intake;

import dk.helhed.access.Access;
import dk.helhed.access.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what is stored of all that a file speaks of, in as few questions for a long file as for a short one. */
@Component
class StaffPlans {

    private final Access access;
    private final Units units;
    private final StaffRepository repository;
    private final Clock clock;

    StaffPlans(Access access, Units units, StaffRepository repository, Clock clock) {
        this.access = access;
        this.units = units;
        this.repository = repository;
        this.clock = clock;
    }

    /** The plan of these rows. */
    StaffPlan of(List<StaffRow> rows) {
        var numbers = rows.stream()
                .filter(row -> row.says(StaffColumn.NUMBER))
                .map(PeoplePlan::number)
                .distinct()
                .toList();
        var unitPlan = new UnitPlan(units.all());
        var people = new PeoplePlan(unitPlan, repository.findPeople(numbers));
        var roles =
                new RolePlan(access.matrix(), unitPlan, people, repository.findRoles(numbers), LocalDate.now(clock));
        var plan = new StaffPlan(unitPlan, people, roles);
        plan.read(rows);
        return plan;
    }
}
