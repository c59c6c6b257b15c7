package dk.helhed.yearcycle.proposal.page;

import dk.helhed.access.Actor;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Completeness;
import dk.helhed.yearcycle.proposal.Part;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalState;
import dk.helhed.yearcycle.proposal.Proposals;
import dk.helhed.yearcycle.signal.SignalWords;
import dk.helhed.yearcycle.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a proposal shows to whoever asks. */
@Component
@Transactional(readOnly = true)
class ProposalPages {

    private final Proposals proposals;
    private final Signals signals;
    private final SignalWords signalWords;
    private final Efforts efforts;

    ProposalPages(Proposals proposals, Signals signals, SignalWords signalWords, Efforts efforts) {
        this.proposals = proposals;
        this.signals = signals;
        this.signalWords = signalWords;
        this.efforts = efforts;
    }

    ShownProposal of(Proposal proposal, Page page) {
        var decision = proposal.decision();
        return new ShownProposal(
                proposal,
                proposals.mayRead(proposal),
                missing(proposal),
                proposals.history(proposal).reversed(),
                signals(proposal, page),
                effort(proposal.opens().effort(), page),
                decision == null ? null : effort(decision.effort(), page),
                acts(proposal, page));
    }

    private List<Part> missing(Proposal proposal) {
        return proposal.state() == ProposalState.DRAFT && proposals.may(Cycle.PROPOSE, proposal)
                ? Completeness.missing(proposal.content())
                : List.of();
    }

    private List<Link> signals(Proposal proposal, Page page) {
        return proposal.signals().stream()
                .flatMap(id -> signals.find(id).stream())
                .map(signal -> Link.to(signalWords.heading(page, signal), page.link(signal.path())))
                .toList();
    }

    private @Nullable Link effort(@Nullable UUID id, Page page) {
        return id == null
                ? null
                : efforts.find(id)
                        .filter(one -> one.sheet().published() || efforts.may(Efforts.READ, one))
                        .map(one -> Link.to(one.sheet().title(), page.link(one.path())))
                        .orElse(null);
    }

    private List<Link> acts(Proposal proposal, Page page) {
        var acts = new ArrayList<Link>();
        var decision = proposal.decision();
        var isOpened = decision != null && decision.effort() != null;
        if (proposals.may(Cycle.PROPOSE, proposal)) {
            add(proposal.state() == ProposalState.DRAFT, "edit", proposal, "/ret", page, acts);
            add(proposal.state() == ProposalState.DRAFT, "send", proposal, "/forloeb", page, acts);
        }
        if (proposals.may(Cycle.DECIDE, proposal)) {
            add(proposal.state() == ProposalState.COMMITTEE, "treat", proposal, "/behandling", page, acts);
            add(proposal.state() == ProposalState.BUDGET, "decide", proposal, "/afgoerelse", page, acts);
            add(proposal.state().isGranted() && !isOpened, "open", proposal, "/aabning", page, acts);
        }
        add(proposal.state().isGranted(), "follow-up", proposal, "/opfoelgning", page, acts);
        if (proposals.may(Cycle.PROPOSE, proposal) && proposal.state() != ProposalState.DRAFT) {
            add(!isOpened, "life", proposal, "/forloeb", page, acts);
        }
        var waits = proposal.state() == ProposalState.COMMITTEE || proposal.state() == ProposalState.BUDGET;
        if (waits && Actor.isHeld(Cycle.PAPERS)) {
            var query = Map.of("forslag", Integer.toString(proposal.number()));
            acts.add(Link.to(page.text("proposal.act.paper"), page.link("/indstillinger/ny", query)));
        }
        return acts;
    }

    private static void add(boolean fits, String act, Proposal proposal, String path, Page page, List<Link> acts) {
        if (fits) {
            acts.add(Link.to(page.text("proposal.act." + act), page.link(proposal.path() + path)));
        }
    }
}
