package dk.helhed.yearcycle.round;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Scope;
import dk.helhed.yearcycle.Cycle;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which sheets somebody may read and write, in SQL: those of units in reach, those that were passed on to such a unit or to this
 * person, and those that this person has passed on, as long as they belong to the same unit.
 */
record SheetReach(Scope scope, UUID person) {

    private static final String PASSED_ON = """
            exists (
                select from yearcycle.sheet_step as passed
                where passed.sheet = sheet.id and passed.kind = 'delegated' and passed.by_person = :passer
                    and not exists (
                        select from yearcycle.sheet_step as later
                        where later.sheet = sheet.id and later.kind = 'given' and later.id > passed.id))
            """;

    static SheetReach of(Actor actor, Access access) {
        return new SheetReach(
                actor.holds(Cycle.EDIT) ? new Scope.Everything() : access.scope(actor, Cycle.ANSWER), actor.person());
    }

    /** The condition on {@code yearcycle.sheet}; its parameters are {@link #parameters()}. */
    String condition() {
        return switch (scope) {
            case Scope.Everything all -> "true";
            case Scope.Nothing none -> "false";
            case Scope.Within some ->
                "(%s or %s or %s)"
                        .formatted(
                                some.condition("sheet.unit", "sheet.delegated_person"),
                                some.condition("sheet.delegated_unit", "sheet.delegated_person"),
                                PASSED_ON);
        };
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(scope.parameters());
        if (scope instanceof Scope.Within) {
            parameters.put("passer", person);
        }
        return parameters;
    }
}
