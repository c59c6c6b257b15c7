/** What a report or a paper says, block by block, whatever it is printed as. */
@NullMarked
package dk.helhed.reports.document;

import org.jspecify.annotations.NullMarked;
