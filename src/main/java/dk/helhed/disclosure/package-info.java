/** Protection of small numbers: makes a table safe to publish, and tries to get its numbers back. Plain Java. */
@NullMarked
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {"tables"})
package dk.helhed.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
