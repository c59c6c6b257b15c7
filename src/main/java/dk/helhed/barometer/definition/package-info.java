/**
 * Definitions of figures that are kept: every version, what each of them feeds, and the pages on which they are written. For staff
 * with the permission {@code indicators.edit} only.
 *
 * <p>Another room calls {@link dk.helhed.barometer.definition.KeptDefinitions}; it must name {@code barometer :: definition} among
 * the rooms it may use.
 */
@NullMarked
@NamedInterface("definition")
package dk.helhed.barometer.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
