package dk.helhed.yearcycle.proposal.page;

import dk.helhed.access.Door;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.council.Statements;
import dk.helhed.yearcycle.council.Subject;
import dk.helhed.yearcycle.proposal.Proposals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /forslag/…}: all of a proposal on one page. */
@Controller
@Door(Door.PUBLIC)
class ProposalController {

    private final Proposals proposals;
    private final ProposalWording wording;
    private final ProposalPages pages;
    private final Statements statements;

    ProposalController(Proposals proposals, ProposalWording wording, ProposalPages pages, Statements statements) {
        this.proposals = proposals;
        this.wording = wording;
        this.pages = pages;
        this.statements = statements;
    }

    @GetMapping("/forslag/{number:\\d{1,9}}")
    String proposal(@PathVariable int number, Page page, Model model) {
        var proposal = proposals.find(number).orElseThrow(() -> new NotFoundException("proposal.none"));
        model.addAttribute("page", page);
        model.addAttribute("shown", pages.of(proposal, page));
        model.addAttribute("words", wording.of(page));
        model.addAttribute("council", statements.shown(Subject.proposal(number), proposal.title()));
        return "yearcycle/proposal/proposal";
    }
}
