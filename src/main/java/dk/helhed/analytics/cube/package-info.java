/** Cubes: figures for every combination of some dimensions, with all totals. */
@NullMarked
@NamedInterface("cube")
package dk.helhed.analytics.cube;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
