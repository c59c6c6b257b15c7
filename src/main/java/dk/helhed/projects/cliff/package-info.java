/** The watch for projects whose money runs out while nobody has decided what comes after. */
@NullMarked
package dk.helhed.projects.cliff;

import org.jspecify.annotations.NullMarked;
