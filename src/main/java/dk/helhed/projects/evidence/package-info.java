/** How well it is known that an effort works: its grade, why it has it, and the research behind. */
@NullMarked
package dk.helhed.projects.evidence;

import org.jspecify.annotations.NullMarked;
