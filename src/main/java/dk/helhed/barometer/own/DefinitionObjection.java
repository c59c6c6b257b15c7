package dk.helhed.barometer.own;

import dk.helhed.access.Objection;

/**
 * Why a definition is refused.
 *
 * @param position in the list that was handed over, from 0
 * @param objection its field is a component of {@link IndicatorDefinition}, such as {@code unit} or {@code title.en}
 */
public record DefinitionObjection(int position, Objection objection) {}
