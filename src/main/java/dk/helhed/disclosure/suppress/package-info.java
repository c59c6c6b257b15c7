/** Hides cells so that none that must be hidden can be computed from what is shown: fast for any table, best possible for small ones. */
@NullMarked
@NamedInterface("suppress")
package dk.helhed.disclosure.suppress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
