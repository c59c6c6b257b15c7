/** The pages of the year and of the template that years are made from. */
@NullMarked
package dk.helhed.yearcycle.year;

import org.jspecify.annotations.NullMarked;
