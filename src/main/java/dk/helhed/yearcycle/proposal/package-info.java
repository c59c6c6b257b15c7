/** Proposals (forslag): what somebody wants the budget to pay for, what it is expected to do, and what became of it. */
@NullMarked
@NamedInterface("proposal")
package dk.helhed.yearcycle.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
