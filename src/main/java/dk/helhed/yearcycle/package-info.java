/**
 * The yearly cycle (årshjul): signals from the figures, the steps of the year, proposals on their way through committee and
 * budget, what was decided, and whether it did what was expected.
 *
 * <p>Owns the database schema {@code yearcycle}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Yearly cycle",
        allowedDependencies = {
            "access",
            "access :: duty",
            "access :: log",
            "access :: owner",
            "barometer",
            "charts",
            "forms",
            "law",
            "pages",
            "policies",
            "policies :: chain",
            "policies :: document",
            "policies :: progress",
            "policies :: wording",
            "projects",
            "projects :: cliff",
            "projects :: life",
            "projects :: money",
            "projects :: monitoring",
            "projects :: plan",
            "reference",
            "statistics",
            "tables"
        })
package dk.helhed.yearcycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
