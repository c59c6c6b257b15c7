package dk.helhed.yearcycle.proposal;

import dk.helhed.access.Outcome;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins proposals and changes what is written in drafts. Whether somebody may is asked before. */
@Service
@Transactional
public class ProposalChanges {

    private final ProposalRepository repository;
    private final ProposalWriter writer;
    private final PartRepository parts;
    private final Baselines baselines;
    private final Notes notes;

    ProposalChanges(
            ProposalRepository repository,
            ProposalWriter writer,
            PartRepository parts,
            Baselines baselines,
            Notes notes) {
        this.repository = repository;
        this.writer = writer;
        this.parts = parts;
        this.baselines = baselines;
        this.notes = notes;
    }

    /**
     * Begins a proposal.
     *
     * @param signals that it answers
     */
    public Proposal begin(Content content, List<UUID> signals) {
        var id = UUID.randomUUID();
        writer.add(id, content, Notes.person(), notes.now());
        parts.addSignals(id, signals);
        writeParts(id, content);
        notes.took(id, Move.BEGIN, "");
        var begun = again(id);
        notes.changed(id, null, begun.content());
        return begun;
    }

    /**
     * Changes a draft.
     *
     * @param version of the proposal that the change was made from
     */
    public Outcome<Proposal> change(Proposal before, int version, Content content) {
        if (before.state() != ProposalState.DRAFT) {
            return Outcome.refused("", "proposal.change.sent");
        }
        if (version != before.version() || !writer.change(before.id(), version, content, notes.now())) {
            return Outcome.refused("", "proposal.changed-meanwhile");
        }
        writeParts(before.id(), content);
        var after = again(before.id());
        notes.changed(before.id(), before.content(), after.content());
        return new Outcome.Done<>(after);
    }

    private void writeParts(UUID id, Content content) {
        parts.replaceCosts(id, content.costs());
        parts.replaceEffects(id, baselines.read(content.expectations()));
    }

    private Proposal again(UUID id) {
        return repository.find(id).orElseThrow();
    }
}
