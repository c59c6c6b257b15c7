/** The pages and files that show proposals, and the steps that need no form of their own. */
@NullMarked
package dk.helhed.yearcycle.proposal.page;

import org.jspecify.annotations.NullMarked;
