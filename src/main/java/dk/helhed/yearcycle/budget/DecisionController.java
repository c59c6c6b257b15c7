package dk.helhed.yearcycle.budget;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.Proposals;
import dk.helhed.yearcycle.proposal.page.ProposalWording;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /forslag/…/afgoerelse}: what was decided about a proposal is noted. */
@Controller
@Door(Cycle.DECIDE)
class DecisionController {

    private static final String PATH = "/forslag/{number:\\d{1,9}}/afgoerelse";

    private final Proposals proposals;
    private final Deciding deciding;
    private final Frames frames;
    private final ProposalWording wording;
    private final Clock clock;

    DecisionController(Proposals proposals, Deciding deciding, Frames frames, ProposalWording wording, Clock clock) {
        this.proposals = proposals;
        this.deciding = deciding;
        this.frames = frames;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String blank(@PathVariable int number, Actor actor, Page page, Model model) {
        var proposal = proposals.find(actor, Cycle.DECIDE, number);
        var texts = new LinkedHashMap<String, String>();
        texts.put(Fields.VERSION, Integer.toString(proposal.version()));
        Deciding.proposed(proposal)
                .forEach((year, kroner) ->
                        texts.put(DecisionReading.field(year), TypedNumber.write(kroner, page.language())));
        return show(proposal, new StepForm(page, Fields.of(texts), Objections.NONE), model);
    }

    @PostMapping(PATH)
    String note(
            @PathVariable int number, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var proposal = proposals.find(actor, Cycle.DECIDE, number);
        var outcome = new DecisionReading(typed, page.language())
                .read(proposal, LocalDate.now(clock))
                .then(good -> deciding.decide(proposal, typed.version(), good));
        return switch (outcome) {
            case Outcome.Done<Proposal> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Proposal> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = proposals.find(actor, Cycle.DECIDE, number);
                var next = typed.with(Fields.VERSION, Integer.toString(now.version()));
                yield show(now, new StepForm(page, next, new Objections(refused.objections())), model);
            }
        };
    }

    private String show(Proposal proposal, StepForm form, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("proposal", proposal);
        model.addAttribute("form", form);
        model.addAttribute("words", wording.of(form.page()));
        model.addAttribute("years", DecisionReading.years(proposal));
        model.addAttribute("ranking", frames.ranking(proposal.budgetYear()));
        return "yearcycle/budget/decision";
    }
}
