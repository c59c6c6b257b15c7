/** What is kept of an approved report: everything it says, and the very bytes of its files; and what was corrected since. */
@NullMarked
package dk.helhed.reports.freeze;

import org.jspecify.annotations.NullMarked;
