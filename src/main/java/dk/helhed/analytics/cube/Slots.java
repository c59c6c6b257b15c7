package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the sums behind tallies stand among the sums of a cell. Tallies of the same base share its count. */
public final class Slots {

    /** Something that is summed up in each cell. */
    public sealed interface Summed {

        Condition base();

        /** How many rows are in the base. */
        record Rows(Condition base) implements Summed {}

        /** How many rows of the base fulfil a condition. */
        record RowsWith(Condition base, Condition numerator) implements Summed {}

        /** In how many rows of the base a column is known. */
        record Known(Condition base, Column column) implements Summed {}

        /** The sum of a column over the base. */
        record Sum(Condition base, Column column) implements Summed {}

        /** The two middle values of a column over the base; not additive. */
        record Middle(Condition base, Column column) implements Summed {}

        /** In how many rows of the base a column is known of which the middle is wanted. */
        record MiddleKnown(Condition base, Column column) implements Summed {}
    }

    private final Map<Summed, Integer> slots = new LinkedHashMap<>();

    Slots(List<Tally> tallies) {
        for (var tally : tallies) {
            slots.putIfAbsent(denominator(tally), slots.size());
            slots.putIfAbsent(numerator(tally), slots.size());
        }
    }

    /** The number of a sum. */
    public int of(Summed summed) {
        var slot = slots.get(summed);
        if (slot == null) {
            throw new IllegalArgumentException("Not summed up: " + summed);
        }
        return slot;
    }

    public int size() {
        return slots.size();
    }

    /** What is summed up, in the order of the slots. */
    public List<Summed> all() {
        return List.copyOf(slots.keySet());
    }

    /** What the denominator of a tally is. */
    public static Summed denominator(Tally tally) {
        return switch (tally) {
            case Tally.Persons persons -> new Summed.Rows(persons.base());
            case Tally.Total total -> new Summed.Known(total.base(), total.column());
            case Tally.Middle middle -> new Summed.MiddleKnown(middle.base(), middle.column());
        };
    }

    /** What the numerator of a tally is. */
    public static Summed numerator(Tally tally) {
        return switch (tally) {
            case Tally.Persons persons
            when persons.numerator().equals(Condition.everyRow()) -> new Summed.Rows(persons.base());
            case Tally.Persons persons -> new Summed.RowsWith(persons.base(), persons.numerator());
            case Tally.Total total -> new Summed.Sum(total.base(), total.column());
            case Tally.Middle middle -> new Summed.Middle(middle.base(), middle.column());
        };
    }
}
