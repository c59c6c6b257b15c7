/** Rounding of small counts: none below the base is left, and every total is the sum of what is published beneath it. */
@NullMarked
@NamedInterface("rounding")
package dk.helhed.disclosure.rounding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
