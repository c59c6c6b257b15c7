package dk.helhed.yearcycle.budget;

import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.Sum;

/**
 * A proposal that wants money out of a frame.
 *
 * @param claim what the municipality shall pay in the frame's year
 */
public record Candidate(Proposal proposal, Sum claim) {

    static Candidate of(Proposal proposal) {
        return new Candidate(proposal, proposal.claim());
    }
}
