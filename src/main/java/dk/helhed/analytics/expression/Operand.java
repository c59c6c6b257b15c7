package dk.helhed.analytics.expression;

/** What a condition compares: a column, a value written in the definition, or the years between two days. */
public sealed interface Operand permits Column, Literal, YearsBetween {

    Kind kind();

    boolean isMissing(Row row);

    /** The value as {@link Row#number} has it. Asked of what is neither text nor missing. */
    long number(Row row);

    /** The value of a text that is not missing. */
    String text(Row row);
}
