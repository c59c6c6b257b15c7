/**
 * The page on which an analyst looks into register rows: what is counted, by what, of whom, and what chance alone could have done.
 * Its figures are internal, for staff with the permission {@code indicators.edit} only.
 */
@NullMarked
package dk.helhed.barometer.explorer;

import org.jspecify.annotations.NullMarked;
