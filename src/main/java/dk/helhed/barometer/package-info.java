/**
 * The barometer: goals, indicators, their published figures and how they move.
 *
 * <p>Owns the database schema {@code barometer}. The catalogue of goals and indicators is files under
 * {@code resources/barometer/catalogue}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Barometer",
        allowedDependencies = {
            "access",
            "access :: duty",
            "access :: log",
            "access :: owner",
            "analytics",
            "analytics :: cube",
            "analytics :: dataset",
            "analytics :: definition",
            "analytics :: dimension",
            "analytics :: expression",
            "analytics :: register",
            "disclosure :: attack",
            "disclosure :: primary",
            "disclosure :: rounding",
            "disclosure :: suppress",
            "disclosure :: table",
            "forms",
            "reference",
            "statistics",
            "pages",
            "charts",
            "tables"
        })
package dk.helhed.barometer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
