/** The computation of signals: gathers what the rules read, and holds what they say against the signals there are. */
@NullMarked
package dk.helhed.yearcycle.signal.compute;

import org.jspecify.annotations.NullMarked;
