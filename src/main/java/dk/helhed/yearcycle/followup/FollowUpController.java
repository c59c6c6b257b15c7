package dk.helhed.yearcycle.followup;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.barometer.Today;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.Proposals;
import dk.helhed.yearcycle.proposal.page.ProposalWording;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /forslag/…/opfoelgning}: what came of a proposal, and what people concluded. */
@Controller
class FollowUpController {

    private static final String PATH = "/forslag/{number:\\d{1,9}}/opfoelgning";

    private final Proposals proposals;
    private final FollowUps followUps;
    private final ProposalWording wording;
    private final Today today;

    FollowUpController(Proposals proposals, FollowUps followUps, ProposalWording wording, Today today) {
        this.proposals = proposals;
        this.followUps = followUps;
        this.wording = wording;
        this.today = today;
    }

    @GetMapping(PATH)
    @Door(Door.PUBLIC)
    String followUp(@PathVariable int number, Page page, Model model) {
        var proposal = proposals.find(number).orElseThrow(() -> new NotFoundException("proposal.none"));
        var stored = ConclusionForm.fields(followUps.conclusion(proposal).orElse(null));
        return show(proposal, new ConclusionForm(page, stored, Map.of(), Objections.NONE), model);
    }

    @PostMapping(PATH)
    @Door(Cycle.PROPOSE)
    String conclude(
            @PathVariable int number, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var proposal = proposals.find(actor, Cycle.PROPOSE, number);
        if (!proposal.state().isGranted()) {
            throw new NotFoundException("follow-up.none");
        }
        var form = new FormReading(typed, page.language());
        var text = form.neededText("conclusion");
        var learned = form.neededText("learned");
        var outcome = form.objections().isEmpty()
                ? followUps.conclude(proposal, typed.version(), text, learned)
                : new Outcome.Refused<Conclusion>(form.objections());
        return switch (outcome) {
            case Outcome.Done<Conclusion> done -> "redirect:" + page.link(proposal.path() + "/opfoelgning");
            case Outcome.Refused<Conclusion> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var stored =
                        ConclusionForm.fields(followUps.conclusion(proposal).orElse(null));
                var theirs = stored.writtenSince(typed, ConclusionForm.NAMES);
                var objections = new Objections(refused.objections());
                yield show(proposal, new ConclusionForm(page, typed.drawnFrom(stored), theirs, objections), model);
            }
        };
    }

    private String show(Proposal proposal, ConclusionForm form, Model model) {
        var day = today.of(form.page());
        var followUp = followUps.of(proposal, day).orElseThrow(() -> new NotFoundException("follow-up.none"));
        model.addAttribute("page", form.page());
        model.addAttribute("words", wording.of(form.page()));
        model.addAttribute("day", day);
        model.addAttribute("followUp", followUp);
        model.addAttribute("form", form);
        model.addAttribute("mayConclude", proposals.may(Cycle.PROPOSE, proposal));
        return "yearcycle/followup/followup";
    }
}
