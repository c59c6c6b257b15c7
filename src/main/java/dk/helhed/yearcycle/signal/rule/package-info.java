/** The rules that signals come from: pure functions of figures, days and lists. */
@NullMarked
package dk.helhed.yearcycle.signal.rule;

import org.jspecify.annotations.NullMarked;
