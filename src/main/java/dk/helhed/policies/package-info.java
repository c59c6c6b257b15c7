/**
 * Policies as data: what a municipality wants, goal by goal, and what became of it.
 *
 * <p>Owns the database schema {@code policies}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Policies",
        allowedDependencies = {
            "access",
            "access :: duty",
            "access :: log",
            "access :: owner",
            "barometer",
            "barometer :: intake",
            "barometer :: own",
            "forms",
            "pages",
            "reference",
            "statistics",
            "tables"
        })
package dk.helhed.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
