/** Follow-up: what proposals expected of the figures, held against what the figures came to show. */
@NullMarked
@NamedInterface("followup")
package dk.helhed.yearcycle.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
