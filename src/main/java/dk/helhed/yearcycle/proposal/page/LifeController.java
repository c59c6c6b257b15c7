package dk.helhed.yearcycle.proposal.page;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objection;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Completeness;
import dk.helhed.yearcycle.proposal.Move;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalLife;
import dk.helhed.yearcycle.proposal.ProposalState;
import dk.helhed.yearcycle.proposal.Proposals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /forslag/…/forloeb}: the steps of a proposal that need no more than a reason. */
@Controller
@Door(Cycle.PROPOSE)
class LifeController {

    private static final String PATH = "/forslag/{number:\\d{1,9}}/forloeb";

    private final Proposals proposals;
    private final ProposalLife life;

    LifeController(Proposals proposals, ProposalLife life) {
        this.proposals = proposals;
        this.life = life;
    }

    @GetMapping(PATH)
    String life(@PathVariable int number, Actor actor, Page page, Model model) {
        return show(find(actor, number), Fields.NONE, Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String take(
            @PathVariable int number, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var proposal = find(actor, number);
        return switch (take(proposal, typed, page)) {
            case Outcome.Done<Proposal> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Proposal> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(find(actor, number), typed, shown(refused), page, model);
            }
        };
    }

    private Outcome<Proposal> take(Proposal proposal, Fields typed, Page page) {
        var move = Coded.of(Move.class, typed.text("move"))
                .filter(LifeController::isMadeHere)
                .orElseThrow(() -> new NotFoundException("proposal.none"));
        if (!proposals.may(move.permission(), proposal)) {
            throw new NotFoundException("proposal.none");
        }
        if (move == Move.SEND) {
            return life.send(proposal, typed.version());
        }
        var form = new FormReading(typed, page.language());
        var reason = form.neededText("reason");
        return form.objections().isEmpty()
                ? life.take(proposal, typed.version(), move, reason)
                : new Outcome.Refused<>(form.objections());
    }

    private static boolean isMadeHere(Move move) {
        return move == Move.SEND || move.needsReason();
    }

    /** What a draft lacks is listed at the step; above the page it is only said that it lacks something. */
    private static Objections shown(Outcome.Refused<Proposal> refused) {
        var objections = refused.objections();
        return objections.stream().anyMatch(one -> one.key().startsWith("proposal.missing."))
                ? new Objections(List.of(Objection.of("", "proposal.incomplete", objections.size())))
                : new Objections(objections);
    }

    private Proposal find(Actor actor, int number) {
        return proposals.find(actor, Cycle.PROPOSE, number);
    }

    private String show(Proposal proposal, Fields typed, Objections objections, Page page, Model model) {
        var missing = proposal.state() == ProposalState.DRAFT ? Completeness.missing(proposal.content()) : List.of();
        model.addAttribute("page", page);
        model.addAttribute("proposal", proposal);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        model.addAttribute("missing", missing);
        model.addAttribute(
                "moves",
                Move.from(proposal.state()).stream()
                        .filter(LifeController::isMadeHere)
                        .filter(move -> proposals.may(move.permission(), proposal))
                        .toList());
        return "yearcycle/proposal/life";
    }
}
