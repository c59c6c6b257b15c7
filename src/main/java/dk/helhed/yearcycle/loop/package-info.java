/** The loop (kredsløb): how far each theme has come from the signal to the result, and where it is stuck. */
@NullMarked
package dk.helhed.yearcycle.loop;

import org.jspecify.annotations.NullMarked;
