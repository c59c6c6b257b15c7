/**
 * The shell: the command line, errors, security headers, the program's own files, and the pages about the site itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "access",
            "access :: door",
            "access :: provider",
            "access :: intake",
            "access :: log",
            "access :: signin",
            "analytics :: bitmap",
            "analytics :: cube",
            "analytics :: definition",
            "analytics :: dimension",
            "analytics :: duckdb",
            "analytics :: sql",
            "analytics :: invented",
            "analytics :: register",
            "pages",
            "reference",
            "tables",
            "charts",
            "barometer",
            "barometer :: intake",
            "policies",
            "policies :: document",
            "policies :: file",
            "projects",
            "projects :: intake",
            "yearcycle :: calendar",
            "disclosure :: attack",
            "disclosure :: cellkey",
            "disclosure :: file",
            "disclosure :: primary",
            "disclosure :: release",
            "disclosure :: table"
        })
package dk.helhed.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
