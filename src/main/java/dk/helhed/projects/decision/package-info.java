/** What committees and the council decided about efforts: the only way out of a project. */
@NullMarked
package dk.helhed.projects.decision;

import org.jspecify.annotations.NullMarked;
