package dk.helhed.yearcycle.opening;

import dk.helhed.access.Outcome;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Event;
import dk.helhed.projects.Phase;
import dk.helhed.projects.life.LifeCycle;
import dk.helhed.projects.life.Transition;
import dk.helhed.projects.money.EffortMoney;
import dk.helhed.projects.plan.Plans;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalLife;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes efforts out of decisions: all of it or nothing, and once. Whether somebody may is asked before. */
@Service
@Transactional
class Openings {

    private final ProposalLife proposals;
    private final EffortChanges efforts;
    private final EffortMoney money;
    private final Plans plans;
    private final LifeCycle life;

    Openings(ProposalLife proposals, EffortChanges efforts, EffortMoney money, Plans plans, LifeCycle life) {
        this.proposals = proposals;
        this.efforts = efforts;
        this.money = money;
        this.plans = plans;
        this.life = life;
    }

    /**
     * Makes what was shown.
     *
     * @param version of the proposal that it was shown of
     * @param note what the effort's history says, in words that everybody may read
     */
    Outcome<Effort> open(Proposal proposal, int version, Opening opening, String note) {
        var decision = proposal.decision();
        if (decision == null || !proposals.claim(proposal, version)) {
            return Outcome.refused("", "proposal.moved-meanwhile");
        }
        var existing = opening.existing();
        var effort = existing == null ? register(proposal, opening) : existing;
        opening.sources().forEach(source -> money.add(effort, source));
        opening.criteria().forEach(criterion -> plans.add(effort, criterion));
        efforts.note(effort, Event.Kind.DECIDED, null, note);
        proposals.opened(proposal, decision, effort.id());
        return existing == null && opening.isFunded()
                ? done(life.take(effort, Transition.FUND, note))
                : new Outcome.Done<>(effort);
    }

    private Effort register(Proposal proposal, Opening opening) {
        var idea = done(efforts.register(opening.sheet(), "", Phase.IDEA, false));
        return done(efforts.grade(idea.thing(), proposal.evidence())).thing();
    }

    /** What nothing can stand in the way of, for the effort is new. */
    private static Outcome.Done<Effort> done(Outcome<Effort> outcome) {
        return switch (outcome) {
            case Outcome.Done<Effort> done -> done;
            case Outcome.Refused<Effort> refused -> throw new IllegalStateException("Refused: " + refused.objections());
        };
    }
}
