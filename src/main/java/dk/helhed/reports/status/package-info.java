/** The status report: made once a year from what is known, written on by its editors, approved, and frozen. */
@NullMarked
@NamedInterface("status")
package dk.helhed.reports.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
