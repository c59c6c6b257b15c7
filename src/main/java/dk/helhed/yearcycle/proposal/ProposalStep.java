package dk.helhed.yearcycle.proposal;

import java.time.Instant;

/**
 * A step on the way of a proposal.
 *
 * @param state that it led to
 * @param note why, in words that everybody may read; may be empty
 */
public record ProposalStep(Instant at, Move move, ProposalState state, String note) {}
