/** What hangs together in a policy, from the words to the figure and back, and where the chain is broken. */
@NullMarked
@NamedInterface("chain")
package dk.helhed.policies.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
