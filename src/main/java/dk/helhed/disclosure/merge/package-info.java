/** Wider categories: codes of a table merged so that less must be hidden, and what each way to do it would spare. */
@NullMarked
@NamedInterface("merge")
package dk.helhed.disclosure.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
