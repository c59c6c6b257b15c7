package dk.helhed.access.page;

import dk.helhed.access.Reach;

/**
 * What follows from the roles that a person holds today.
 *
 * @param key of the permission's name
 * @param reach how far it goes at the most
 */
public record PermissionLine(String key, Reach reach) {}
