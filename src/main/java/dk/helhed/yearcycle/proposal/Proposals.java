package dk.helhed.yearcycle.proposal;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Scope;
import dk.helhed.pages.NotFoundException;
import dk.helhed.yearcycle.Cycle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposals, as whoever asks may see them: everybody those that were sent to a committee, staff also drafts within their
 * reach.
 */
@Service
@Transactional(readOnly = true)
public class Proposals {

    private final ProposalRepository repository;
    private final Access access;

    Proposals(ProposalRepository repository, Access access) {
        this.repository = repository;
        this.access = access;
    }

    /** The proposal with the number, if whoever asks may see it. */
    public Optional<Proposal> find(int number) {
        return repository.find(number).filter(this::isVisible);
    }

    /**
     * The proposal with the number, for somebody who wants to do something with it.
     *
     * @throws NotFoundException if there is none within the reach of the permission
     */
    public Proposal find(Actor actor, String permission, int number) {
        return repository
                .find(number)
                .filter(proposal -> access.may(actor, permission, proposal.place()))
                .orElseThrow(() -> new NotFoundException("proposal.none"));
    }

    /** All of them, the newest first. */
    public List<Proposal> all() {
        return repository.visible(reach());
    }

    /** Those of a budget year that were sent to a committee and not taken back, by number. */
    public List<Proposal> ofBudget(int year) {
        return repository.ofBudget(year);
    }

    /** Those that wait for a committee or the budget, by number. */
    public List<Proposal> waiting() {
        return repository.waiting();
    }

    /** Those that were adopted, as proposed or otherwise, by number. */
    public List<Proposal> granted() {
        return repository.granted();
    }

    /** Those whose adoption opened or changed the effort, by number. */
    public List<Proposal> thatOpened(UUID effort) {
        return repository.openedBy(effort);
    }

    /** The budget years that proposals were sent for, the latest first. */
    public List<Integer> years() {
        return repository.years();
    }

    /** The way of a proposal, in the order it happened. */
    public List<ProposalStep> history(Proposal proposal) {
        return repository.steps(proposal.id());
    }

    /** Whether whoever asks may do it to the proposal. */
    public boolean may(String permission, Proposal proposal) {
        return Actor.asking()
                .filter(actor -> access.may(actor, permission, proposal.place()))
                .isPresent();
    }

    /** Whether whoever asks may read what it says now; of one that is being written again, others see only its way. */
    public boolean mayRead(Proposal proposal) {
        return proposal.isPublic() || may(Cycle.PROPOSE, proposal);
    }

    private boolean isVisible(Proposal proposal) {
        return proposal.sentOn() != null || may(Cycle.PROPOSE, proposal);
    }

    private Scope reach() {
        return Actor.asking().map(actor -> access.scope(actor, Cycle.PROPOSE)).orElseGet(Scope.Nothing::new);
    }
}
