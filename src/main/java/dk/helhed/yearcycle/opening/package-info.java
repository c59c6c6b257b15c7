/** How a decision becomes an effort: a new project with everything filled in, or a change of one that is there. */
@NullMarked
package dk.helhed.yearcycle.opening;

import org.jspecify.annotations.NullMarked;
