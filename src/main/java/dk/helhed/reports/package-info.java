/**
 * Reports: status reports and committee papers, written from what every other room knows, and frozen once they are approved.
 *
 * <p>Owns the database schema {@code reports}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "access",
            "access :: duty",
            "access :: log",
            "barometer",
            "charts",
            "forms",
            "pages",
            "policies",
            "policies :: document",
            "policies :: translation",
            "projects",
            "projects :: document",
            "reference",
            "statistics",
            "tables",
            "yearcycle",
            "yearcycle :: proposal"
        })
package dk.helhed.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
