/** The pages and files of reports as everybody reads them. */
@NullMarked
package dk.helhed.reports.page;

import org.jspecify.annotations.NullMarked;
