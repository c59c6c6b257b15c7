package dk.helhed.yearcycle.budget;

import dk.helhed.access.Outcome;
import dk.helhed.yearcycle.proposal.BudgetDecision;
import dk.helhed.yearcycle.proposal.BudgetDecision.Ruling;
import dk.helhed.yearcycle.proposal.CostLine;
import dk.helhed.yearcycle.proposal.Payer;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalLife;
import dk.helhed.yearcycle.proposal.Proposals;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes decisions about proposals, held against the frame of their year. Whether somebody may is asked before. */
@Service
@Transactional
public class Deciding {

    private final FrameRepository frames;
    private final Proposals proposals;
    private final ProposalLife life;

    Deciding(FrameRepository frames, Proposals proposals, ProposalLife life) {
        this.frames = frames;
        this.proposals = proposals;
        this.life = life;
    }

    /**
     * Notes a decision. One that is adopted as proposed grants what was proposed, as far as that is known; one that grants more
     * than the frame of its year still holds must say why.
     */
    public Outcome<Proposal> decide(Proposal proposal, int version, BudgetDecision decision) {
        var frame = frames.lock(proposal.budgetYear()).orElse(new Frame(proposal.budgetYear(), null, 0));
        if (decision.ruling() == Ruling.ADOPTED && !isAsProposed(proposal, decision.granted())) {
            return Outcome.refused("ruling", "proposal.decision.otherwise");
        }
        var wanted = grantedBefore(proposal).add(decision.granted().getOrDefault(frame.year(), BigDecimal.ZERO));
        if (decision.ruling().state().isGranted()
                && !frame.holds(wanted)
                && decision.overFrame().isEmpty()) {
            return Outcome.refused("overFrame", "proposal.decision.over-frame", Integer.toString(frame.year()));
        }
        return life.decide(proposal, version, decision);
    }

    /** What other proposals were granted for the same year. */
    BigDecimal grantedBefore(Proposal proposal) {
        return proposals.ofBudget(proposal.budgetYear()).stream()
                .filter(other -> other.state().isGranted() && !other.id().equals(proposal.id()))
                .map(other -> other.claim().least())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the proposal wants the municipality to pay, by year, as far as it is known. */
    static SortedMap<Integer, BigDecimal> proposed(Proposal proposal) {
        var proposed = new TreeMap<Integer, BigDecimal>();
        for (var cost : proposal.costs()) {
            var kroner = cost.kroner();
            if (cost.payer() == Payer.MUNICIPALITY && kroner != null) {
                proposed.put(cost.year(), kroner);
            }
        }
        return proposed;
    }

    /** Whether what is granted is what was proposed: the same where an amount was known, and nothing beside. */
    private static boolean isAsProposed(Proposal proposal, SortedMap<Integer, BigDecimal> granted) {
        var municipal = proposal.costs().stream()
                .filter(cost -> cost.payer() == Payer.MUNICIPALITY)
                .toList();
        return granted.entrySet().stream()
                        .allMatch(entry -> entry.getValue().signum() == 0
                                || municipal.stream().anyMatch(cost -> cost.year() == entry.getKey()))
                && municipal.stream().allMatch(cost -> isGranted(cost, granted));
    }

    private static boolean isGranted(CostLine cost, SortedMap<Integer, BigDecimal> granted) {
        var proposed = cost.kroner();
        return proposed == null
                || granted.getOrDefault(cost.year(), BigDecimal.ZERO).compareTo(proposed) == 0;
    }
}
