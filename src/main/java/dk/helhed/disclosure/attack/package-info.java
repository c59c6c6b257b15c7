/** The attacker: knows all that is published, and tries to get hidden numbers back. Shares no code with what hides them but the model of tables. */
@NullMarked
@NamedInterface("attack")
package dk.helhed.disclosure.attack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
