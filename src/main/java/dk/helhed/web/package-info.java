/**
 * The shell: errors, security headers, the program's own files, and the pages about the site itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"pages"})
package dk.helhed.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
