package dk.helhed.barometer.own;

import dk.helhed.barometer.IndicatorReading;
import dk.helhed.barometer.OwnIndicator;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's own indicator in a list.
 *
 * @param ownerUnit the name of the unit that answers for it; null when none is named
 */
public record OwnLine(
        OwnIndicator indicator,
        IndicatorReading reading,
        @Nullable String ownerUnit) {}
