package dk.helhed.analytics.definition;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;

/** What an engine counts in each cell: a numerator and a denominator, two whole numbers. Figures with equal tallies share one. */
public sealed interface Tally {

    /** Who is counted. */
    Condition base();

    /** Numerator: those of the base that fulfil a condition. Denominator: the base. */
    record Persons(Condition base, Condition numerator) implements Tally {}

    /**
     * Numerator: the sum of a column, in ten-thousandths if it is decimal. Denominator: those of the base in whom the column is
     * not missing.
     */
    record Total(Condition base, Column column) implements Tally {}

    /**
     * Numerator: the sum of the two middle values of a column (of an odd number, twice the middle one), in ten-thousandths if it is
     * decimal. Denominator: as for {@link Total}. Not additive: each cell and each total is counted from its own rows.
     */
    record Middle(Condition base, Column column) implements Tally {}
}
