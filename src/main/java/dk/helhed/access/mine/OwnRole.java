package dk.helhed.access.mine;

import dk.helhed.access.Assignment;

/**
 * A role that the person holds, has held or will hold.
 *
 * @param unit the name of the unit
 * @param today whether it is held today
 */
public record OwnRole(Assignment assignment, String unit, boolean today) {}
