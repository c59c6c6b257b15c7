/**
 * Tables of protected figures as everybody sees them: pages, and what files and interfaces are made of. Reads nothing that is not
 * approved.
 */
@NullMarked
@NamedInterface("released")
package dk.helhed.barometer.released;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
