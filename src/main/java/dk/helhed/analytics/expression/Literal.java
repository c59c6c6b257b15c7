package dk.helhed.analytics.expression;

import java.time.LocalDate;

/** A value written in a definition. It is of the same kind as what it is compared with, except that a number may be either kind. */
public sealed interface Literal extends Operand {

    record Whole(long value) implements Literal {

        @Override
        public Kind kind() {
            return Kind.WHOLE;
        }

        @Override
        public long number(Row row) {
            return value;
        }
    }

    /**
     * A number with at most four decimals.
     *
     * @param units ten-thousandths
     */
    record Decimal(long units) implements Literal {

        @Override
        public Kind kind() {
            return Kind.DECIMAL;
        }

        @Override
        public long number(Row row) {
            return units;
        }
    }

    record Text(String value) implements Literal {

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public long number(Row row) {
            throw new IllegalStateException("A text is no number: " + value);
        }

        @Override
        public String text(Row row) {
            return value;
        }
    }

    record Day(LocalDate value) implements Literal {

        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public long number(Row row) {
            return value.toEpochDay();
        }
    }

    @Override
    default boolean isMissing(Row row) {
        return false;
    }

    @Override
    default String text(Row row) {
        throw new IllegalStateException("No text: " + this);
    }
}
