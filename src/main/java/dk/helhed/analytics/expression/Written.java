package dk.helhed.analytics.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as it was written: what stands where, and nothing checked yet but its grammar. */
sealed interface Written {

    Span span();

    record Constant(Span span, boolean value) implements Written {}

    /** Parts with "and" between them: at least two. */
    record Both(Span span, List<Written> parts) implements Written {}

    /** Parts with "or" between them: at least two. */
    record Either(Span span, List<Written> parts) implements Written {}

    record Negated(Span span, Written condition) implements Written {}

    record Compared(Span span, Value left, Relation relation, Value right) implements Written {}

    record Ranged(Span span, Value value, Value low, Value high) implements Written {}

    /** Membership of a list: its members are codes and names of code lists. */
    record Listed(Span span, Value value, List<Value> members) implements Written {}

    record Missing(Span span, Value value) implements Written {}

    /** A value that stands alone: right only for a column of yes and no. */
    record Alone(Span span, Value value) implements Written {}

    /** Something with a value. */
    sealed interface Value {

        Span span();

        record Named(Span span, String name) implements Value {}

        record Digits(Span span, String digits) implements Value {}

        record Text(Span span, String text) implements Value {}

        record Day(Span span, String day) implements Value {}

        record YesNo(Span span, boolean value) implements Value {}

        record Age(Span span, Value at) implements Value {}

        /** The years in Denmark on a day, or, without one, as a column tells them. */
        record YearsHere(Span span, @Nullable Value at) implements Value {}
    }
}
