/** Who answers for what: things of any room and their owners, so that none is left without when somebody leaves. */
@NullMarked
@NamedInterface("owner")
package dk.helhed.access.owner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
