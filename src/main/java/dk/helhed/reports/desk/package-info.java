/** The desk of a report: how it is made, who does what, what is left, and the way to approval. */
@NullMarked
package dk.helhed.reports.desk;

import org.jspecify.annotations.NullMarked;
