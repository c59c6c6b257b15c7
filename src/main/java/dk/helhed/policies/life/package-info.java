/** The way of a policy from draft to adoption: the internal round, the public hearing, and what may follow what. */
@NullMarked
package dk.helhed.policies.life;

import org.jspecify.annotations.NullMarked;
