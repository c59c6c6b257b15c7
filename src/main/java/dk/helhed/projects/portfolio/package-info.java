/** The portfolio: what the municipality does and pays for, by goal, place and people, with the gaps and the overlaps. */
@NullMarked
package dk.helhed.projects.portfolio;

import org.jspecify.annotations.NullMarked;
