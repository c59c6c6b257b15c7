/**
 * The fast engine: rows ordered by cell, one bitmap for each elementary condition, and figures counted by combining bitmaps.
 *
 * <p>An index holds, for each part of the rows, where each cell's rows lie and a bit per row for each condition that has been asked
 * for. A figure is then a few ANDs and a count of bits for each cell, and totals are sums of cells. Everything is made from the
 * rows in one scan, lies in files that are mapped into memory, and may be thrown away at any time.
 */
@NullMarked
@NamedInterface("bitmap")
package dk.helhed.analytics.bitmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
