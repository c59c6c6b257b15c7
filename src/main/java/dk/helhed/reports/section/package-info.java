/** The sections of a report: what its editors write, who writes which, what others say about it, and every text there was. */
@NullMarked
package dk.helhed.reports.section;

import org.jspecify.annotations.NullMarked;
