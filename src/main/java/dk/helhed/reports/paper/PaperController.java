package dk.helhed.reports.paper;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /indstillinger/…}: a paper, how it is sent, and what was decided. */
@Controller
@Door(Papers.EDIT)
class PaperController {

    private static final String PATH = "/indstillinger/{number:\\d{1,9}}";

    private final Papers papers;
    private final PaperChanges changes;
    private final Clock clock;

    PaperController(Papers papers, PaperChanges changes, Clock clock) {
        this.papers = papers;
        this.changes = changes;
        this.clock = clock;
    }

    @Door(Door.PUBLIC)
    @GetMapping(PATH)
    String page(@PathVariable int number, Page page, Model model) {
        var paper = papers.known(number);
        var ruling = paper.ruling();
        var typed = Fields.NONE
                .with("on", ruling.map(one -> one.on().toString()).orElse(""))
                .with("text", ruling.map(Ruling::text).orElse(""));
        return show(paper, typed, Objections.NONE, page, model);
    }

    @PostMapping(PATH + "/fremsend")
    String send(@PathVariable int number, Fields typed, Page page, Model model, HttpServletResponse response) {
        var paper = papers.known(number);
        return answer(changes.send(paper, typed.version()), paper, Fields.NONE, page, model, response);
    }

    @PostMapping(PATH + "/beslutning")
    String rule(@PathVariable int number, Fields typed, Page page, Model model, HttpServletResponse response) {
        var paper = papers.known(number);
        var form = new FormReading(typed, page.language());
        var on = form.neededDay("on");
        var text = form.neededText("text");
        var outcome = form.outcome(() -> text).then(done -> changes.rule(paper, on.orElseThrow(), done));
        return answer(outcome, paper, typed, page, model, response);
    }

    private String answer(
            Outcome<Paper> outcome, Paper paper, Fields typed, Page page, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Paper> done -> "redirect:" + page.link(paper.path());
            case Outcome.Refused<Paper> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = papers.known(paper.number());
                yield show(now, typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    private String show(Paper paper, Fields typed, Objections objections, Page page, Model model) {
        var meeting = paper.head().meeting();
        model.addAttribute("page", page);
        model.addAttribute("paper", paper);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        model.addAttribute("mayEdit", Actor.isHeld(Papers.EDIT));
        model.addAttribute("mayRule", meeting != null && !meeting.isAfter(LocalDate.now(clock)));
        return "reports/paper/paper";
    }
}
