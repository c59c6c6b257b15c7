package dk.helhed.yearcycle.proposal;

import dk.helhed.barometer.FigureRef;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is expected to show if the proposal is carried out.
 *
 * @param year that the expected figure is about
 * @param value expected, in the indicator's unit
 * @param baseline where it stood; null if there was no figure
 */
public record Expectation(
        FigureRef figure,
        int year,
        BigDecimal value,
        @Nullable Baseline baseline) {}
