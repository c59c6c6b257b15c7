/**
 * The committee round (udvalgsrunde): once a year every committee answers for each of its themes what is new, how its goals
 * stand, and what is in the way.
 */
@NullMarked
@NamedInterface("round")
package dk.helhed.yearcycle.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
