package dk.helhed.access.page;

import dk.helhed.access.Assignment;
import dk.helhed.access.Unit;

/**
 * A role that a person holds, has held or will hold, and where.
 *
 * @param held whether it counts today
 * @param over whether its last day has passed
 */
public record RoleLine(Assignment assignment, Unit unit, boolean held, boolean over) {

    /** The key of the role's name. */
    public String key() {
        return "role." + assignment.role();
    }
}
