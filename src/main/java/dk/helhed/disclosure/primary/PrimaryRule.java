package dk.helhed.disclosure.primary;

import dk.helhed.disclosure.table.Table;
import java.util.Optional;

/** A question whether a cell must be hidden for what it tells by itself. */
public interface PrimaryRule {

    /** Why this cell must be hidden; empty where this rule does not ask for it. */
    Optional<Reason> asked(Table table, int cell);

    /**
     * How far the upper bound of a cell that this rule hides must be above its value, so that nobody comes closer than the rule allows by what is
     * shown around it; 0 where the rule says nothing of it.
     */
    default long above(Table table, int cell) {
        return 0;
    }

    /** Whether the rule may hide cells that are zero, so that nobody can take a hidden cell for one or more. */
    default boolean mayHideZeros() {
        return false;
    }
}
