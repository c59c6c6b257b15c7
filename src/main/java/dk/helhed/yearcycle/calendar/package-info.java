/** The steps of the year (årshjul): the template they come from, the years made from it, and what becomes of each step. */
@NullMarked
@NamedInterface("calendar")
package dk.helhed.yearcycle.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
