package dk.helhed.yearcycle.proposal.page;

import dk.helhed.pages.Link;
import dk.helhed.yearcycle.proposal.Part;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as one reader sees it.
 *
 * @param readable whether the reader may see what it says now
 * @param missing what it lacks before it can be sent; empty once it is sent, and for readers who do not write it
 * @param history the latest first
 * @param signals that it answers, in words
 * @param effort that it shall change; null if it is a new project, or the reader may not see it
 * @param opened the effort that the decision opened; null if none is, or the reader may not see it
 * @param acts what the reader may do with it now, the most likely first
 */
public record ShownProposal(
        Proposal proposal,
        boolean readable,
        List<Part> missing,
        List<ProposalStep> history,
        List<Link> signals,
        @Nullable Link effort,
        @Nullable Link opened,
        List<Link> acts) {

    public ShownProposal {
        missing = List.copyOf(missing);
        history = List.copyOf(history);
        signals = List.copyOf(signals);
        acts = List.copyOf(acts);
    }
}
