/**
 * The project bank: every project and permanent offer, from the idea to the decision about what comes after.
 *
 * <p>Owns the database schema {@code projects}. Tells {@code policies} what is being done about their goals.
 */
@NullMarked
@ApplicationModule(
        displayName = "Projects",
        allowedDependencies = {
            "access",
            "access :: duty",
            "access :: log",
            "access :: owner",
            "barometer",
            "charts",
            "forms",
            "pages",
            "policies",
            "policies :: document",
            "policies :: translation",
            "reference",
            "statistics",
            "tables"
        })
package dk.helhed.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
