/** Quarterly monitoring: how the projects go that the municipality pays for, and who is told when they do not go well. */
@NullMarked
@NamedInterface("monitoring")
package dk.helhed.projects.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
