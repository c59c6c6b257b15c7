/** Law: rules with their source and validity. Plain Java. */
@NullMarked
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {})
package dk.helhed.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
