package dk.helhed.yearcycle.proposal;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.yearcycle.signal.Signals;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads proposals from state to state. The only way from one to another. Whether somebody may is asked before. */
@Service
@Transactional
public class ProposalLife {

    private final ProposalRepository repository;
    private final ProposalWriter writer;
    private final DecisionRepository decisions;
    private final Signals signals;
    private final Notes notes;

    ProposalLife(
            ProposalRepository repository,
            ProposalWriter writer,
            DecisionRepository decisions,
            Signals signals,
            Notes notes) {
        this.repository = repository;
        this.writer = writer;
        this.decisions = decisions;
        this.signals = signals;
        this.notes = notes;
    }

    /** Sends a draft to the committee, or says what it lacks. */
    public Outcome<Proposal> send(Proposal proposal, int version) {
        var missing = Completeness.missing(proposal.content());
        if (proposal.state() == ProposalState.DRAFT && !missing.isEmpty()) {
            return new Outcome.Refused<>(missing.stream()
                    .map(part -> Objection.of(part.field(), part.key()))
                    .toList());
        }
        return take(proposal, version, Move.SEND, "", sent -> signals.proposed(sent.signals(), sent.id()));
    }

    /** Notes what the committee said. */
    public Outcome<Proposal> treat(Proposal proposal, int version, Treatment treatment) {
        return take(
                proposal,
                version,
                Move.TREAT,
                treatment.recommendation(),
                treated -> decisions.add(treated.id(), treatment, notes.now(), Notes.person()));
    }

    /** Notes what was decided. A decision without a committee's treatment is refused. */
    public Outcome<Proposal> decide(Proposal proposal, int version, BudgetDecision decision) {
        var treatment = proposal.treatment();
        if (treatment == null) {
            return Outcome.refused("", "proposal.decision.untreated");
        }
        if (decision.on().isBefore(treatment.on())) {
            return Outcome.refused(
                    "on", "proposal.decision.early", treatment.on().toString());
        }
        return take(proposal, version, Move.of(decision.ruling()), decision.text(), decided -> {
            decisions.add(decided.id(), treatment.id(), decision, notes.now(), Notes.person());
            if (decision.ruling().state().isGranted()) {
                signals.decided(decided.id());
            } else {
                signals.returned(decided.id(), decision.text());
            }
        });
    }

    /**
     * Makes a move that needs no more than a reason.
     *
     * @throws IllegalArgumentException if the move needs more
     */
    public Outcome<Proposal> take(Proposal proposal, int version, Move move, String reason) {
        if (!move.needsReason()) {
            throw new IllegalArgumentException(move + " needs more than a reason");
        }
        var decision = proposal.decision();
        if (move == Move.CORRECT && decision != null && decision.effort() != null) {
            return Outcome.refused("", "proposal.correct.opened");
        }
        return take(proposal, version, move, reason, moved -> follow(moved, move, reason));
    }

    private void follow(Proposal proposal, Move move, String reason) {
        if (move == Move.WITHDRAW) {
            signals.returned(proposal.id(), reason);
        } else if (move == Move.CORRECT) {
            signals.proposed(proposal.signals(), proposal.id());
        }
    }

    /**
     * Lets nobody else do anything with the proposal until the transaction ends; false if somebody has since it was read.
     *
     * @param version that the wish was made from
     */
    public boolean claim(Proposal proposal, int version) {
        return version == proposal.version() && writer.enter(proposal, proposal.state(), null, notes.now());
    }

    /** Notes that the decision opened an effort, or changed one. Only of a claimed proposal that has opened none. */
    public void opened(Proposal proposal, BudgetDecision decision, UUID effort) {
        decisions.open(proposal.id(), decision.id(), effort, notes.now(), Notes.person());
    }

    private Outcome<Proposal> take(
            Proposal proposal, int version, Move move, String note, Consumer<Proposal> consequences) {
        if (!move.beginsIn(proposal.state())) {
            return Outcome.refused("", "proposal.move.order." + move.code());
        }
        var sentOn = move == Move.SEND ? notes.today() : null;
        if (version != proposal.version() || !writer.enter(proposal, move.to(), sentOn, notes.now())) {
            return Outcome.refused("", "proposal.moved-meanwhile");
        }
        notes.took(proposal.id(), move, note);
        notes.moved(proposal, move);
        consequences.accept(proposal);
        return new Outcome.Done<>(repository.find(proposal.id()).orElseThrow());
    }
}
