/** The steps of the year in people's own calendars: everybody's, and each person's by a secret address. */
@NullMarked
package dk.helhed.yearcycle.feed;

import org.jspecify.annotations.NullMarked;
