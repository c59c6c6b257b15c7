/** The facts of a report: what was read from the other rooms on a day, as plain data that can be kept for good. */
@NullMarked
package dk.helhed.reports.fact;

import org.jspecify.annotations.NullMarked;
