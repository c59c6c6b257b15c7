/** Proposals on their way through committee and budget: ranked against a frame, treated, and decided. */
@NullMarked
package dk.helhed.yearcycle.budget;

import org.jspecify.annotations.NullMarked;
