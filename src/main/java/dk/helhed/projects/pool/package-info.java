/** Pools (puljer): where money can be applied for, by whom, until when, and what is left of it. */
@NullMarked
@NamedInterface("pool")
package dk.helhed.projects.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
