package dk.helhed.analytics.definition;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;

/** What is told of the persons that a figure is about. */
public sealed interface Measure {

    /** How large a part of them fulfil a condition. Whoever it is unknown of is not among them. */
    record Share(Condition numerator) implements Measure {}

    /** How many of them fulfil a condition. */
    record Count(Condition numerator) implements Measure {}

    /** The mean of a column over those in whom it is not missing. */
    record Mean(Column column) implements Measure {}

    /** The sum of a column over those in whom it is not missing. */
    record Sum(Column column) implements Measure {}

    /** The middle value of a column over those in whom it is not missing; of an even number, the mean of the middle two. */
    record Median(Column column) implements Measure {}
}
