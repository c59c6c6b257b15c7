/** The pages about people, units and roles, and the files and the interface for programs that show the same. */
@NullMarked
package dk.helhed.access.page;

import org.jspecify.annotations.NullMarked;
