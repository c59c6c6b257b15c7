/** The task force: what several departments have agreed to do together, who does it, and by when. */
@NullMarked
@NamedInterface("taskforce")
package dk.helhed.yearcycle.taskforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
