/** Definitions of figures: who is counted, what of them, by what, and the file that says so. */
@NullMarked
@NamedInterface("definition")
package dk.helhed.analytics.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
