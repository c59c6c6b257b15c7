/**
 * Figures counted from register rows: orders, the work at them, and their results. The results are internal: they are kept apart
 * from the published observations, and shown to staff with the permission {@code indicators.edit} only.
 */
@NullMarked
@NamedInterface("calculation")
package dk.helhed.barometer.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
