package dk.helhed.reports.paper;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Themes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /indstillinger/ny}: a new paper, from nothing, from a proposal, or from a status report. */
@Controller
@Door(Papers.EDIT)
class PaperNewController {

    private static final String PATH = "/indstillinger/ny";
    private static final String PROPOSAL = "forslag";
    private static final String REPORT = "rapport";
    private static final String TEMPLATE = "template";

    private final PaperChanges changes;
    private final Templates templates;
    private final Filling filling;
    private final Themes themes;

    PaperNewController(PaperChanges changes, Templates templates, Filling filling, Themes themes) {
        this.changes = changes;
        this.templates = templates;
        this.filling = filling;
        this.themes = themes;
    }

    @GetMapping(PATH)
    String begin(Fields query, Page page, Model model) {
        var origin = origin(query);
        var typed = Fields.NONE
                .with("title", filling.title(origin))
                .with("kind", (origin.report() == null ? ItemKind.DECISION : ItemKind.ORIENTATION).code())
                .with(TEMPLATE, origin.report() == null ? "" : "orientering");
        return show(origin, typed, Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String make(Fields typed, Page page, Model model, HttpServletResponse response) {
        var origin = origin(typed);
        var template = templates.read(typed.text(TEMPLATE));
        var read = new PaperReading(typed, page.language()).head();
        if (template.isPresent() && read instanceof Outcome.Done<PaperHead>(var head)) {
            var number = changes.make(template.get(), head, origin);
            return "redirect:" + page.link("/indstillinger/" + number + "/ret");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var objections = read instanceof Outcome.Refused<PaperHead> refused
                ? refused
                : (Outcome.Refused<PaperHead>) Outcome.<PaperHead>refused(TEMPLATE, "paper.template.choose");
        return show(origin, typed, new Objections(objections.objections()), page, model);
    }

    private Origin origin(Fields fields) {
        var number = fields.text(PROPOSAL).strip();
        var slug = fields.text(REPORT).strip();
        var proposal = number.matches("\\d{1,9}") ? Integer.valueOf(number) : null;
        var origin = new Origin(proposal, slug.isEmpty() ? null : slug);
        if ((proposal == null && !number.isEmpty()) || !filling.isKnown(origin)) {
            throw new NotFoundException("paper.origin.none");
        }
        return origin;
    }

    private String show(Origin origin, Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", new PaperForm(page, typed, Map.of(), objections, List.of(), themes.committees()));
        model.addAttribute("templates", templates.all());
        var fromNothing = origin.equals(Origin.NOTHING);
        model.addAttribute("proposals", fromNothing ? filling.proposals() : List.of());
        model.addAttribute("reports", fromNothing ? filling.reports() : List.of());
        model.addAttribute("proposal", Objects.toString(origin.proposal(), ""));
        model.addAttribute("report", Objects.toString(origin.report(), ""));
        return "reports/paper/new";
    }
}
