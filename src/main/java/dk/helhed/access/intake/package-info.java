/** Takes people, units and roles in by file: every row is checked, and a file with a bad row changes nothing. */
@NullMarked
@NamedInterface("intake")
package dk.helhed.access.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
