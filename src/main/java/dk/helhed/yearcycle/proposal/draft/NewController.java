package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.Content;
import dk.helhed.yearcycle.proposal.Opens;
import dk.helhed.yearcycle.proposal.ProposalChanges;
import dk.helhed.yearcycle.signal.Signal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /forslag/nyt}: a proposal is begun, from a signal if the address names one. */
@Controller
@Door(Cycle.PROPOSE)
class NewController {

    private static final String PATH = "/forslag/nyt";

    private final ProposalChanges changes;
    private final ProposalForms forms;
    private final FromSignal signals;
    private final Units units;
    private final Clock clock;

    NewController(ProposalChanges changes, ProposalForms forms, FromSignal signals, Units units, Clock clock) {
        this.changes = changes;
        this.forms = forms;
        this.signals = signals;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String blank(Fields query, Actor actor, Page page, Model model) {
        var named = signals.named(query);
        var texts = new LinkedHashMap<String, String>();
        texts.put("unit", units.find(actor.unit()).map(Unit::label).orElse(""));
        texts.put("budgetYear", Integer.toString(LocalDate.now(clock).getYear() + 1));
        texts.put("opens", Opens.Kind.PROJECT.code());
        texts.putAll(signals.fill(named, page));
        return show(forms.of(page, Fields.of(texts), Map.of(), Objections.NONE), named, model);
    }

    @PostMapping(PATH)
    String begin(Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var named = signals.named(typed);
        return switch (forms.read(actor, typed, page.language(), null)) {
            case Outcome.Done<Content> good -> {
                var begun = changes.begin(
                        good.thing(), named.stream().map(Signal::id).toList());
                yield "redirect:" + page.link(EditController.next(begun, typed));
            }
            case Outcome.Refused<Content> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(forms.of(page, typed, Map.of(), new Objections(refused.objections())), named, model);
            }
        };
    }

    private static String show(ProposalForm form, List<Signal> signals, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("proposal", null);
        model.addAttribute("signals", signals);
        model.addAttribute("form", form);
        return "yearcycle/proposal/edit";
    }
}
