/**
 * Signals: what the figures, the register of projects and the lists of owners say that somebody ought to look at, and what was
 * done about it.
 */
@NullMarked
@NamedInterface("signal")
package dk.helhed.yearcycle.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
