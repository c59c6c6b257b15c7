/** Sums over all published efforts, the same whoever asks. */
@NullMarked
@NamedInterface("summary")
package dk.helhed.projects.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
