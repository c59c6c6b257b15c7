/** Documents that are put on an effort. */
@NullMarked
@NamedInterface("document")
package dk.helhed.projects.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
