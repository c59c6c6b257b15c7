/** The log of what was changed and of what was read about whom, in a chain that shows when a link is missing or altered. */
@NullMarked
@NamedInterface("log")
package dk.helhed.access.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
