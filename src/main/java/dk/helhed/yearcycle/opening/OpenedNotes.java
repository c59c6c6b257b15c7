package dk.helhed.yearcycle.opening;

import dk.helhed.pages.AlertKind;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortNote;
import dk.helhed.projects.EffortNotes;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.Proposals;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says above the sheet of an effort which decision it comes from. */
@Component
@Order(40)
class OpenedNotes implements EffortNotes {

    private final Proposals proposals;

    OpenedNotes(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<EffortNote> of(Effort effort, boolean mayEdit, LocalDate today, Page page) {
        return proposals.thatOpened(effort.id()).stream()
                .map(proposal -> note(proposal, page))
                .toList();
    }

    private static EffortNote note(Proposal proposal, Page page) {
        var number = Integer.toString(proposal.number());
        return new EffortNote(
                AlertKind.INFO,
                page.text("proposal.opened." + proposal.opens().kind().code(), number, proposal.title()),
                Link.to(page.text("proposal.opened.link", number), page.link(proposal.path())));
    }
}
