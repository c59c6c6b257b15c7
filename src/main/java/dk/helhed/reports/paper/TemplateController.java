package dk.helhed.reports.paper;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /indstillinger/skabeloner}: what papers are made from, and how the municipality changes it. */
@Controller
@Door(Papers.EDIT)
class TemplateController {

    private static final String PATH = "/indstillinger/skabeloner";
    private static final String NEW = PATH + "/ny";
    private static final String ONE = PATH + "/{id}";
    private static final String TEXT = "text";
    private static final StoredTemplate BLANK = new StoredTemplate("", "", "", 0);

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping(PATH)
    String list(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("templates", templates.all());
        return "reports/paper/templates";
    }

    @GetMapping(NEW)
    String blank(Page page, Model model) {
        return show(BLANK, drawn(BLANK), Objections.NONE, page, model);
    }

    @PostMapping(NEW)
    String add(Fields typed, Page page, Model model, HttpServletResponse response) {
        return write(BLANK, typed, page, model, response);
    }

    @GetMapping(ONE)
    String form(@PathVariable String id, Page page, Model model) {
        var template = known(id);
        return show(template, drawn(template), Objections.NONE, page, model);
    }

    @PostMapping(ONE)
    String change(@PathVariable String id, Fields typed, Page page, Model model, HttpServletResponse response) {
        return write(known(id), typed, page, model, response);
    }

    private String write(StoredTemplate template, Fields typed, Page page, Model model, HttpServletResponse response) {
        return switch (templates.write(template.id(), typed.text(TEXT), typed.version())) {
            case Outcome.Done<PaperTemplate> done -> "redirect:" + page.link(PATH);
            case Outcome.Refused<PaperTemplate> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = template.id().isEmpty() ? template : known(template.id());
                var next = typed.with(Fields.VERSION, Integer.toString(now.version()));
                yield show(now, next, new Objections(refused.objections()), page, model);
            }
        };
    }

    private StoredTemplate known(String id) {
        return templates.find(id).orElseThrow(() -> new NotFoundException("paper.template.none"));
    }

    private static Fields drawn(StoredTemplate template) {
        return Fields.NONE
                .with(Fields.VERSION, Integer.toString(template.version()))
                .with(TEXT, template.text());
    }

    private static String show(StoredTemplate template, Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("template", template);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        model.addAttribute("known", PaperField.known());
        return "reports/paper/template";
    }
}
