package dk.helhed.barometer.definition;

import dk.helhed.barometer.Indicator;

/**
 * By which definition an indicator is counted.
 *
 * @param indicator code of a municipality's own indicator, such as {@code 751-1}
 * @param indicatorVersion the version of it that was made for the definition
 * @param series the series that the version belongs to
 * @param definition id of the definition
 */
public record CountedIndicator(
        String indicator, int indicatorVersion, int series, String definition, int definitionVersion) {

    /** Code of the figures that the definition counts, such as {@code 751-1.v2}. */
    public String seriesCode() {
        return Indicator.seriesCode(indicator, series);
    }
}
