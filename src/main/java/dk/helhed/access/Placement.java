package dk.helhed.access;

import org.jspecify.annotations.Nullable;

/**
 * A person and one of the roles that the person holds, has held or will hold.
 *
 * @param unit where the person belongs
 * @param role null for a person who has never had any
 */
public record Placement(Person person, Unit unit, Colleague.@Nullable HeldRole role) {}
