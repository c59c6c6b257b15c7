/** How an effort shall be evaluated, what counts as success, and what comes then; and the gate that it opens. */
@NullMarked
@NamedInterface("plan")
package dk.helhed.projects.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
