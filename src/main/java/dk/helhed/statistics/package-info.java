/** Formulas on figures. Plain Java: no framework, no database, no texts. */
@NullMarked
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {})
package dk.helhed.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
