/**
 * Indicators that a municipality defines itself: their versions are checked, kept and shown.
 *
 * <p>Another room calls {@link dk.helhed.barometer.own.OwnIndicators}; it must name {@code barometer :: own} among the rooms it
 * may use.
 */
@NullMarked
@NamedInterface("own")
package dk.helhed.barometer.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
