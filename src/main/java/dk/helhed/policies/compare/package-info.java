/** What became of the goals from one policy to another. */
@NullMarked
package dk.helhed.policies.compare;

import org.jspecify.annotations.NullMarked;
