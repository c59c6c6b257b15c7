package dk.helhed.yearcycle.signal.page;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.signal.Handling;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.Signals;
import dk.helhed.yearcycle.signal.Transition;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /signaler/…}: a signal that explains itself, and what is done about it. */
@Controller
class SheetController {

    private static final String PATH = "/signaler/{id}";

    private final Signals signals;
    private final Handling handling;
    private final SignalSheets sheets;

    SheetController(Signals signals, Handling handling, SignalSheets sheets) {
        this.signals = signals;
        this.handling = handling;
        this.sheets = sheets;
    }

    @GetMapping(PATH)
    @Door(Door.PUBLIC)
    String sheet(@PathVariable UUID id, Page page, Model model) {
        return show(signal(id), Fields.NONE, Objections.NONE, page, model);
    }

    @PostMapping(PATH + "/tag-op")
    @Door(Cycle.SIGNALS)
    String takeUp(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        return take(actor, signal(id), Transition.TAKE_UP, typed, page, model, response);
    }

    @PostMapping(PATH + "/forklar")
    @Door(Cycle.SIGNALS)
    String explain(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        return take(actor, signal(id), Transition.EXPLAIN, typed, page, model, response);
    }

    private String take(
            Actor actor,
            Signal signal,
            Transition transition,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        if (!handling.may(actor, signal)) {
            throw new NotFoundException("signal.none.such");
        }
        var form = new FormReading(typed, page.language());
        var words = form.text("reason");
        var outcome = form.objections().isEmpty()
                ? handling.take(signal, transition, typed.version(), words)
                : new Outcome.Refused<Signal>(form.objections());
        return switch (outcome) {
            case Outcome.Done<Signal> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Signal> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(signal(signal.id()), typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Signal signal(UUID id) {
        return signals.find(id).orElseThrow(() -> new NotFoundException("signal.none.such"));
    }

    private String show(Signal signal, Fields typed, Objections objections, Page page, Model model) {
        var mayHandle =
                Actor.asking().filter(actor -> handling.may(actor, signal)).isPresent();
        model.addAttribute("sheet", sheets.of(page, signal, signals.history(signal), mayHandle));
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        return "yearcycle/signal/signal";
    }
}
