/**
 * Access: people, units, roles and what they may; sign-in; the log.
 *
 * <p>Any room asks it two things: {@link dk.helhed.access.Access#may whether} somebody may do something to one thing, and
 * {@link dk.helhed.access.Access#scope how far} somebody's permission goes, to filter a list by. Every address names what it
 * wants by {@link dk.helhed.access.Door}. Owns the database schema {@code access}, whose functions also stand behind the
 * row-level rules of other rooms.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"pages", "reference", "tables"})
package dk.helhed.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
