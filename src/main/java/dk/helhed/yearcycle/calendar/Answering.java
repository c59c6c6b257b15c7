package dk.helhed.yearcycle.calendar;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Scope;
import dk.helhed.yearcycle.Cycle;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody answers for in the cycle.
 *
 * @param units departments and teams that the person leads
 * @param runs whether the person runs the cycle
 */
public record Answering(UUID person, Set<Integer> units, boolean runs) {

    /** Held by the leaders of departments for their own, and by others for everything, who lead none. */
    private static final String LEADERS = "owners.edit";

    public Answering {
        units = Set.copyOf(units);
    }

    /** What the actor answers for. */
    public static Answering of(Actor actor, Access access) {
        var units = access.scope(actor, LEADERS) instanceof Scope.Within within ? within.units() : Set.<Integer>of();
        return new Answering(actor.person(), units, actor.holds(Cycle.EDIT));
    }

    /** Whether the person may say that the step is done. */
    public boolean mayFinish(YearStep step) {
        var responsible = step.sheet().responsible();
        return runs || person.equals(responsible.person()) || leads(step);
    }

    /** Whether the person leads the department that answers for it. */
    boolean leads(YearStep step) {
        var unit = step.sheet().responsible().unit();
        return unit != null && units.contains(unit);
    }
}
