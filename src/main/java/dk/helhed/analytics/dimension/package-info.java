/** What figures are told by, and what rows are chosen by: dimensions, their levels, and the members of those. */
@NullMarked
@NamedInterface("dimension")
package dk.helhed.analytics.dimension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
