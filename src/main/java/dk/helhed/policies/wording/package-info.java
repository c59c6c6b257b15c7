/** How policies and what has become of them are put into words. */
@NullMarked
package dk.helhed.policies.wording;

import org.jspecify.annotations.NullMarked;
