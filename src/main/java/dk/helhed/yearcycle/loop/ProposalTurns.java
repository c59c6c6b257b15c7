package dk.helhed.yearcycle.loop;

import dk.helhed.projects.Lives;
import dk.helhed.yearcycle.followup.FollowUps;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.Proposals;
import dk.helhed.yearcycle.signal.Signal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the proposals that everybody may read, and what became of them. */
@Component
class ProposalTurns {

    private final Proposals proposals;
    private final FollowUps followUps;
    private final Lives lives;

    ProposalTurns(Proposals proposals, FollowUps followUps, Lives lives) {
        this.proposals = proposals;
        this.followUps = followUps;
        this.lives = lives;
    }

    /** The signals and what was proposed because of them or otherwise. */
    Turns.Facts with(List<Signal> signals) {
        var open = proposals.all().stream().filter(Proposal::isPublic).toList();
        var opened = open.stream()
                .flatMap(proposal -> Stream.ofNullable(proposal.decision()))
                .flatMap(decision -> Stream.ofNullable(decision.effort()))
                .toList();
        var learned = followUps.concluded(open.stream().map(Proposal::id).toList());
        return new Turns.Facts(signals, open, lives.of(opened), learned);
    }
}
