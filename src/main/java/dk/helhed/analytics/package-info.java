/**
 * The engine: register rows, definitions of figures, and cubes counted from them. The only room that opens DuckDB.
 *
 * <p>Owns the database schema {@code analytics}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Analytics",
        allowedDependencies = {"access", "access :: log", "reference", "tables"})
package dk.helhed.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
