/** The money of an effort: who pays, for what, in which year, and what was spent. */
@NullMarked
@NamedInterface("money")
package dk.helhed.projects.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
