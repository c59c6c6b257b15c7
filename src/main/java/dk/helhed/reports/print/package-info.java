/** Writes a document in every format that people open: a page of its own, PDF, Word. */
@NullMarked
package dk.helhed.reports.print;

import org.jspecify.annotations.NullMarked;
