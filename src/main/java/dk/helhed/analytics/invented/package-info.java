/** Registers of people that do not exist, for demonstration, tests and measuring. */
@NullMarked
@NamedInterface("invented")
package dk.helhed.analytics.invented;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
