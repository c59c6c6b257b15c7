/** The editions of a report: the whole of it, one page for politicians, and an easy one for citizens, each in any language. */
@NullMarked
package dk.helhed.reports.edition;

import org.jspecify.annotations.NullMarked;
