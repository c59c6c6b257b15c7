/** Tables of small numbers as they are before and after protection: cells, totals at every level, and the sums between them. */
@NullMarked
@NamedInterface("table")
package dk.helhed.disclosure.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
