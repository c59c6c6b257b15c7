package dk.helhed.yearcycle.opening;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.projects.Effort;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.Proposals;
import dk.helhed.yearcycle.proposal.page.ProposalWording;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /forslag/…/aabning}: what a decision makes of the project bank is shown, and then made. */
@Controller
@Door(Cycle.DECIDE)
class OpeningController {

    private static final String PATH = "/forslag/{number:\\d{1,9}}/aabning";

    private final Proposals proposals;
    private final OpeningPlan plan;
    private final Openings openings;
    private final ProposalWording wording;
    private final Texts texts;

    OpeningController(Proposals proposals, OpeningPlan plan, Openings openings, ProposalWording wording, Texts texts) {
        this.proposals = proposals;
        this.plan = plan;
        this.openings = openings;
        this.wording = wording;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String shown(@PathVariable int number, Actor actor, Page page, Model model) {
        return show(proposals.find(actor, Cycle.DECIDE, number), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String open(
            @PathVariable int number, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var proposal = proposals.find(actor, Cycle.DECIDE, number);
        var outcome = plan.of(proposal).then(good -> openings.open(proposal, typed.version(), good, note(proposal)));
        return switch (outcome) {
            case Outcome.Done<Effort> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Effort> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = proposals.find(actor, Cycle.DECIDE, number);
                yield show(now, new Objections(refused.objections()), page, model);
            }
        };
    }

    private String note(Proposal proposal) {
        return texts.text(
                Language.DANISH, "proposal.opening.note", Integer.toString(proposal.number()), proposal.title());
    }

    private String show(Proposal proposal, Objections objections, Page page, Model model) {
        var opening = plan.of(proposal);
        model.addAttribute("page", page);
        model.addAttribute("proposal", proposal);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("opening", opening instanceof Outcome.Done<Opening> done ? done.thing() : null);
        model.addAttribute(
                "objections",
                opening instanceof Outcome.Refused<Opening> refused
                        ? new Objections(refused.objections())
                        : objections);
        return "yearcycle/opening/opening";
    }
}
