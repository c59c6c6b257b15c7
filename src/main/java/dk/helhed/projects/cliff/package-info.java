/** The watch for projects whose money runs out while nobody has decided what comes after. */
@NullMarked
@NamedInterface("cliff")
package dk.helhed.projects.cliff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
