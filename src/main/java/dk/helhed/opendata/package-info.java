/**
 * Open data: the public API and every file format of a page. Nothing is computed here: pages, files and the API read the
 * same figures and say the same sentences.
 */
@NullMarked
@ApplicationModule(
        displayName = "Open data",
        allowedDependencies = {
            "access",
            "reference",
            "statistics",
            "pages",
            "charts",
            "barometer",
            "barometer :: released",
            "tables"
        })
package dk.helhed.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
