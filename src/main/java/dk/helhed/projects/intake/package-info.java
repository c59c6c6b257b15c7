/** Lists of efforts in files: taken in with the columns of whoever wrote them, and given out with our own. */
@NullMarked
@NamedInterface("intake")
package dk.helhed.projects.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
