/** Law: rules with their source and validity, such as which days are holidays. Plain Java. */
@NullMarked
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {})
package dk.helhed.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
