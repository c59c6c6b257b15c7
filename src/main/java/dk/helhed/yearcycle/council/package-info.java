/** The integration council (integrationsråd): what it says about proposals and reports, and what the municipality answers. */
@NullMarked
@NamedInterface("council")
package dk.helhed.yearcycle.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
