/** What people owe: things of any room that wait for somebody, shown on that person's own page. */
@NullMarked
@NamedInterface("duty")
package dk.helhed.access.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
