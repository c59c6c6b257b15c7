package dk.helhed.reports.paper;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Themes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /indstillinger/…/ret}: how a paper is written until it is sent. */
@Controller
@Door(Papers.EDIT)
class PaperEditController {

    private static final String PATH = "/indstillinger/{number:\\d{1,9}}/ret";

    private final Papers papers;
    private final PaperChanges changes;
    private final Themes themes;

    PaperEditController(Papers papers, PaperChanges changes, Themes themes) {
        this.papers = papers;
        this.changes = changes;
        this.themes = themes;
    }

    @GetMapping(PATH)
    String form(@PathVariable int number, Page page, Model model) {
        var paper = open(number);
        return show(paper, PaperFields.of(paper), Map.of(), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String change(@PathVariable int number, Fields typed, Page page, Model model, HttpServletResponse response) {
        var paper = papers.known(number);
        var outcome = new PaperReading(typed, page.language())
                .all(paper.sections())
                .then(good -> changes.change(paper, typed.version(), good.head(), good.sections()));
        return switch (outcome) {
            case Outcome.Done<Paper> done -> "redirect:" + page.link(paper.path());
            case Outcome.Refused<Paper> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = papers.known(number);
                var stored = PaperFields.of(now);
                var theirs = stored.writtenSince(typed, PaperFields.names(now));
                var objections = new Objections(refused.objections());
                yield show(now, typed.drawnFrom(stored), theirs, objections, page, model);
            }
        };
    }

    private Paper open(int number) {
        var paper = papers.known(number);
        if (paper.isSent()) {
            throw new NotFoundException("paper.none-open");
        }
        return paper;
    }

    private String show(
            Paper paper, Fields typed, Map<String, String> theirs, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("paper", paper);
        model.addAttribute(
                "form", new PaperForm(page, typed, theirs, objections, paper.sections(), themes.committees()));
        return "reports/paper/edit";
    }
}
