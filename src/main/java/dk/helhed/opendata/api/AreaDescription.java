package dk.helhed.opendata.api;

import dk.helhed.barometer.Wording;
import dk.helhed.reference.Area;
import org.jspecify.annotations.Nullable;

/**
 * An area as the code list describes it.
 *
 * @param kind {@code country}, {@code region} or {@code municipality}
 * @param parent code of the area it is part of
 * @param group code of the municipality group
 */
record AreaDescription(
        String code,
        String name,
        String kind,
        @Nullable String parent,
        @Nullable String group) {

    static AreaDescription of(Area area, Wording wording) {
        return new AreaDescription(area.code(), wording.name(area), Codes.of(area.kind()), area.parent(), area.group());
    }
}
