package dk.helhed.barometer.page;

import dk.helhed.barometer.Goal;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.OwnIndicatorHistory;
import dk.helhed.reference.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an indicator is about.
 *
 * @param home the area that is shown when the address names none
 * @param goal the national goal it belongs to; null for a municipality's own
 * @param own what a municipality's own indicator was up to the day of the page; null for a national one
 * @param ownerUnit the name of the unit that answers for a municipality's own indicator; null when none is named
 */
public record Subject(
        Indicator indicator,
        Area home,
        @Nullable Goal goal,
        @Nullable OwnIndicatorHistory own,
        @Nullable String ownerUnit) {

    /** The versions that began a new series, newest first. Empty for a national indicator. */
    public List<OwnIndicator> breaks() {
        return own == null ? List.of() : own.breaks();
    }
}
