package dk.helhed.yearcycle.budget;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.Themes;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalLife;
import dk.helhed.yearcycle.proposal.Proposals;
import dk.helhed.yearcycle.proposal.Treatment;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /forslag/…/behandling}: what the committee said is noted. */
@Controller
@Door(Cycle.DECIDE)
class TreatmentController {

    private static final String PATH = "/forslag/{number:\\d{1,9}}/behandling";

    private final Proposals proposals;
    private final ProposalLife life;
    private final Themes themes;
    private final Clock clock;

    TreatmentController(Proposals proposals, ProposalLife life, Themes themes, Clock clock) {
        this.proposals = proposals;
        this.life = life;
        this.themes = themes;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String blank(@PathVariable int number, Actor actor, Page page, Model model) {
        var proposal = proposals.find(actor, Cycle.DECIDE, number);
        var committee = Optional.ofNullable(proposal.theme())
                .flatMap(themes::find)
                .map(Theme::committee)
                .map(name -> Objects.requireNonNullElse(name, ""))
                .orElse("");
        var typed = Fields.of(Map.of(Fields.VERSION, Integer.toString(proposal.version()), "committee", committee));
        return show(proposal, new StepForm(page, typed, Objections.NONE), model);
    }

    @PostMapping(PATH)
    String note(
            @PathVariable int number, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var proposal = proposals.find(actor, Cycle.DECIDE, number);
        var outcome = read(proposal, typed, page).then(good -> life.treat(proposal, typed.version(), good));
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

    private Outcome<Treatment> read(Proposal proposal, Fields typed, Page page) {
        var form = new FormReading(typed, page.language());
        var on = form.neededDay("on");
        var committee = form.neededLine("committee");
        var agenda = form.neededLine("agenda");
        var recommendation = form.neededText("recommendation");
        if (on.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent()) {
            form.object("on", "proposal.day.ahead");
        }
        var sent = proposal.sentOn();
        if (sent != null && on.filter(day -> day.isBefore(sent)).isPresent()) {
            form.object("on", "proposal.treatment.early", page.date(sent));
        }
        return form.outcome(
                () -> new Treatment(UUID.randomUUID(), on.orElseThrow(), committee, agenda, recommendation));
    }

    private static String show(Proposal proposal, StepForm form, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("proposal", proposal);
        model.addAttribute("form", form);
        return "yearcycle/budget/treatment";
    }
}
