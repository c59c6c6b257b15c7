/** How far the effect goals of a policy have come, by the published method, and where somebody sees it otherwise. */
@NullMarked
@NamedInterface("progress")
package dk.helhed.policies.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
