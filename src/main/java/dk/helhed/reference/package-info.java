/**
 * What figures are about: areas, countries, origin classes, periods and units.
 *
 * <p>The code lists are files under {@code resources/reference}, shipped with the program and never changed while it runs.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reference",
        allowedDependencies = {})
package dk.helhed.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
