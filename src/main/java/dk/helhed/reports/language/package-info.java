/** The texts of reports in other languages than Danish: what is translated, what is missing, what is out of date. */
@NullMarked
package dk.helhed.reports.language;

import org.jspecify.annotations.NullMarked;
