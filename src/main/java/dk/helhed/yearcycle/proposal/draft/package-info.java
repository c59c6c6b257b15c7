/** How proposals are written: from a signal or from nothing, saved at any time. */
@NullMarked
package dk.helhed.yearcycle.proposal.draft;

import org.jspecify.annotations.NullMarked;
