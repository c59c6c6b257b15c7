package dk.helhed.access;

import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** How far somebody's permission goes, as a list filters by it. */
public sealed interface Scope {

    /** Every thing. */
    record Everything() implements Scope {}

    /** The things of these units, and those that the person owns. */
    record Within(SortedSet<Integer> units, UUID person) implements Scope {

        public Within {
            units = java.util.Collections.unmodifiableSortedSet(units);
        }
    }

    /** No thing. */
    record Nothing() implements Scope {}

    /** Whether a thing of the unit is in it. */
    default boolean holds(Place thing) {
        return switch (this) {
            case Everything all -> true;
            case Within some -> some.units.contains(thing.unit()) || some.person.equals(thing.owner());
            case Nothing none -> false;
        };
    }

    /**
     * The condition in SQL. Its parameters are those of {@link #parameters()}.
     *
     * @param unit the column with the thing's unit
     * @param owner the column with the person who owns the thing
     */
    default String condition(String unit, String owner) {
        return switch (this) {
            case Everything all -> "true";
            case Within some when some.units.isEmpty() -> owner + " = :scopePerson";
            case Within some -> "(" + unit + " = any(:scopeUnits) or " + owner + " = :scopePerson)";
            case Nothing none -> "false";
        };
    }

    /** What the condition needs. */
    default Map<String, ?> parameters() {
        return switch (this) {
            case Everything all -> Map.of();
            case Within some when some.units.isEmpty() -> Map.of("scopePerson", some.person);
            case Within some -> Map.of("scopeUnits", some.units.toArray(Integer[]::new), "scopePerson", some.person);
            case Nothing none -> Map.of();
        };
    }
}
