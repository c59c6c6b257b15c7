/** How policies and what has become of them are put into words. */
@NullMarked
@NamedInterface("wording")
package dk.helhed.policies.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
