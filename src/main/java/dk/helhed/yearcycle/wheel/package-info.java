/** The wheel of the year: where its parts are drawn. */
@NullMarked
package dk.helhed.yearcycle.wheel;

import org.jspecify.annotations.NullMarked;
