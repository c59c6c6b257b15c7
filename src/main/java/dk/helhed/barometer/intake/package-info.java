/** Takes published figures in: every row is checked, and a file with a bad row is not stored at all. */
@NullMarked
@NamedInterface("intake")
package dk.helhed.barometer.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
