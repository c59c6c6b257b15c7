/** Guards every address of the site: who may open which door, and who has come in. */
@NullMarked
@NamedInterface("door")
package dk.helhed.access.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
