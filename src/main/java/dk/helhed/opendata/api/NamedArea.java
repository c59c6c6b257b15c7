package dk.helhed.opendata.api;

import dk.helhed.barometer.Wording;
import dk.helhed.reference.Area;

/** An area as answers name it. */
record NamedArea(String code, String name) {

    static NamedArea of(Area area, Wording wording) {
        return new NamedArea(area.code(), wording.name(area));
    }
}
