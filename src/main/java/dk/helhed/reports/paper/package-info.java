/** Committee papers: written from a template of the municipality, sent to a committee, and kept with what it decided. */
@NullMarked
@NamedInterface("paper")
package dk.helhed.reports.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
