/**
 * Tables: reading comma-separated text as people write it. It finds out how a file is written, tells its rows apart, and says
 * what is wrong where. Plain Java: what the columns mean is for the room that takes the file in.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tables",
        allowedDependencies = {})
package dk.helhed.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
