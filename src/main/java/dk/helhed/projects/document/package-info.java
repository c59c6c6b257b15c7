/** Documents that are put on an effort. */
@NullMarked
package dk.helhed.projects.document;

import org.jspecify.annotations.NullMarked;
