/** The first draft of a report: short sentences, tables and charts made from facts. The same facts give the same draft. */
@NullMarked
package dk.helhed.reports.draft;

import org.jspecify.annotations.NullMarked;
