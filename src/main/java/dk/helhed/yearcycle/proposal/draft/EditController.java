package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalChanges;
import dk.helhed.yearcycle.proposal.Proposals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /forslag/…/ret}: a draft is written on. */
@Controller
@Door(Cycle.PROPOSE)
class EditController {

    private static final String PATH = "/forslag/{number:\\d{1,9}}/ret";

    private final Proposals proposals;
    private final ProposalChanges changes;
    private final ProposalForms forms;
    private final ProposalFields fields;

    EditController(Proposals proposals, ProposalChanges changes, ProposalForms forms, ProposalFields fields) {
        this.proposals = proposals;
        this.changes = changes;
        this.forms = forms;
        this.fields = fields;
    }

    /** Where whoever saves goes on: to the form, if they want to write more, else to the page of the proposal. */
    static String next(Proposal proposal, Fields typed) {
        return proposal.path() + (typed.text("next").equals("more") ? "/ret" : "");
    }

    @GetMapping(PATH)
    String form(@PathVariable int number, Actor actor, Page page, Model model) {
        var proposal = proposals.find(actor, Cycle.PROPOSE, number);
        var stored = fields.of(proposal, page.language());
        return show(proposal, forms.of(page, stored, Map.of(), Objections.NONE), model);
    }

    @PostMapping(PATH)
    String save(
            @PathVariable int number, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var proposal = proposals.find(actor, Cycle.PROPOSE, number);
        return switch (save(actor, proposal, typed, page)) {
            case Outcome.Done<Proposal> done -> "redirect:" + page.link(next(done.thing(), typed));
            case Outcome.Refused<Proposal> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = proposals.find(actor, Cycle.PROPOSE, number);
                var stored = fields.of(now, page.language());
                var theirs = stored.writtenSince(typed, names(stored, typed));
                var objections = new Objections(refused.objections());
                yield show(now, forms.of(page, typed.drawnFrom(stored), theirs, objections), model);
            }
        };
    }

    private Outcome<Proposal> save(Actor actor, Proposal proposal, Fields typed, Page page) {
        return forms.read(actor, typed, page.language(), proposal)
                .then(good -> changes.change(proposal, typed.version(), good));
    }

    /** The fields of the form, however many lines its tables have here or there. */
    private static List<String> names(Fields stored, Fields typed) {
        var lines = typed.all().keySet().stream()
                .filter(name -> Stream.concat(Line.COST.stream(), Line.EFFECT.stream())
                        .anyMatch(column -> name.matches(column + "-\\d{1,2}")));
        return Stream.concat(stored.all().keySet().stream(), lines)
                .filter(name -> !name.equals(Fields.VERSION))
                .distinct()
                .toList();
    }

    private static String show(Proposal proposal, ProposalForm form, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("proposal", proposal);
        model.addAttribute("signals", List.of());
        model.addAttribute("form", form);
        return "yearcycle/proposal/edit";
    }
}
