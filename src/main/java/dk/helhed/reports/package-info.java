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
            "policies :: mainstreaming",
            "policies :: progress",
            "policies :: translation",
            "projects",
            "projects :: cliff",
            "projects :: document",
            "projects :: money",
            "projects :: monitoring",
            "projects :: pool",
            "projects :: summary",
            "reference",
            "statistics",
            "tables",
            "yearcycle",
            "yearcycle :: council",
            "yearcycle :: proposal",
            "yearcycle :: round",
            "yearcycle :: taskforce"
        })
package dk.helhed.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
