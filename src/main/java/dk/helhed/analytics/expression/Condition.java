package dk.helhed.analytics.expression;

import java.util.List;

/**
 * A condition on a row that has been checked: every column is there, what is compared can be compared, and code lists are
 * opened. Two conditions that say the same in the same order are equal, so that an engine counts what they share once.
 */
public sealed interface Condition {

    /** Every row, or none. */
    record Always(boolean value) implements Condition {}

    /** At least two conditions, none of them an {@code And}. */
    record And(List<Condition> all) implements Condition {

        public And {
            all = List.copyOf(all);
        }
    }

    /** At least two conditions, none of them an {@code Or}. */
    record Or(List<Condition> any) implements Condition {

        public Or {
            any = List.copyOf(any);
        }
    }

    record Not(Condition condition) implements Condition {}

    /** A comparison of two values of the same kind, or of two numbers. */
    record Comparison(Operand left, Relation relation, Operand right) implements Condition {}

    /** From {@code low} to {@code high}, both included. */
    record Between(Operand value, Operand low, Operand high) implements Condition {}

    /**
     * The value is one of several.
     *
     * @param codes at least one, each once, of the value's kind
     */
    record OneOf(Operand value, List<Literal> codes) implements Condition {

        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    record IsMissing(Operand value) implements Condition {}

    /** A column of yes and no says yes. */
    record Flag(Column column) implements Condition {}

    /** Every row fulfils it. Not a constant: its class and this interface would wait for each other to be initialized. */
    static Condition everyRow() {
        return new Always(true);
    }

    /** What the condition says of a row. */
    default Truth on(Row row) {
        return Evaluation.of(this, row);
    }

    /** Both conditions; one alone if the other is every row. */
    default Condition and(Condition other) {
        if (equals(everyRow()) || equals(other)) {
            return other;
        }
        return other.equals(everyRow()) ? this : Joined.and(List.of(this, other));
    }

    /** At least one of some conditions; no row if there are none. */
    static Condition any(List<Condition> conditions) {
        return conditions.isEmpty() ? new Always(false) : Joined.or(conditions);
    }
}
