/**
 * Tables: reading and writing them. It reads comma-separated text and spreadsheets as people write them: finds out how a file is
 * written, tells its rows apart, and says what is wrong where. It writes both row by row, and days as calendars. Plain Java: what
 * the columns mean is for the room that takes the file in or gives it out.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tables",
        allowedDependencies = {})
package dk.helhed.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
