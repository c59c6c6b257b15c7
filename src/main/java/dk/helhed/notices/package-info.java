/**
 * Notices: what is new among the things that wait for a person, told in the program and by mail.
 *
 * <p>Owns the database schema {@code notices}. A mail says how much waits and where, never what or about whom.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"access", "access :: duty", "access :: log", "forms", "law", "pages"})
package dk.helhed.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
