package dk.helhed.yearcycle.year;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.calendar.Template;
import dk.helhed.yearcycle.calendar.TemplateStep;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /aarshjul/skabelon/…}: a recurring step is added, changed or removed. */
@Controller
@Door(Cycle.EDIT)
class TemplateEditController {

    private static final String NEW = TemplateController.PATH + "/nyt";
    private static final String EDIT = TemplateController.PATH + "/{id}";
    private static final String REMOVE = TemplateController.PATH + "/{id}/fjern";

    private final Template template;
    private final TemplateForms forms;

    TemplateEditController(Template template, TemplateForms forms) {
        this.template = template;
        this.forms = forms;
    }

    @GetMapping(NEW)
    String begin(Page page, Model model) {
        return show(null, forms.of(page, TemplateForms.blank(), Map.of(), Objections.NONE), model);
    }

    @PostMapping(NEW)
    String add(Fields typed, Page page, Model model, HttpServletResponse response) {
        return switch (added(typed, page)) {
            case Outcome.Done<TemplateStep> done -> "redirect:" + page.link(TemplateController.PATH);
            case Outcome.Refused<TemplateStep> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(null, forms.of(page, typed, Map.of(), new Objections(refused.objections())), model);
            }
        };
    }

    private Outcome<TemplateStep> added(Fields typed, Page page) {
        return forms.read(typed, page, null).then(good -> template.add(good.sheet(), good.rule(), good.rhythm()));
    }

    @GetMapping(EDIT)
    String form(@PathVariable UUID id, Page page, Model model) {
        var step = find(id);
        return show(step, forms.of(page, forms.fields(step), Map.of(), Objections.NONE), model);
    }

    @PostMapping(EDIT)
    String change(@PathVariable UUID id, Fields typed, Page page, Model model, HttpServletResponse response) {
        var step = find(id);
        return switch (changed(step, typed, page)) {
            case Outcome.Done<TemplateStep> done -> "redirect:" + page.link(TemplateController.PATH);
            case Outcome.Refused<TemplateStep> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = find(id);
                var stored = forms.fields(now);
                var theirs = stored.writtenSince(typed, TemplateForms.NAMES);
                var objections = new Objections(refused.objections());
                yield show(now, forms.of(page, typed.drawnFrom(stored), theirs, objections), model);
            }
        };
    }

    private Outcome<TemplateStep> changed(TemplateStep step, Fields typed, Page page) {
        return forms.read(typed, page, step)
                .then(good -> template.change(step, typed.version(), good.sheet(), good.rule(), good.rhythm()));
    }

    @GetMapping(REMOVE)
    String ask(@PathVariable UUID id, Page page, Model model) {
        return confirm(find(id), Objections.NONE, page, model);
    }

    @PostMapping(REMOVE)
    String remove(@PathVariable UUID id, Fields typed, Page page, Model model, HttpServletResponse response) {
        var step = find(id);
        return switch (template.remove(step, typed.version())) {
            case Outcome.Done<TemplateStep> done -> "redirect:" + page.link(TemplateController.PATH);
            case Outcome.Refused<TemplateStep> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield confirm(find(id), new Objections(refused.objections()), page, model);
            }
        };
    }

    private TemplateStep find(UUID id) {
        return template.find(id).orElseThrow(() -> new NotFoundException("calendar.step.none"));
    }

    private static String show(@Nullable TemplateStep step, TemplateForm form, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        return "yearcycle/year/templatestep";
    }

    private String confirm(TemplateStep step, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("step", step);
        model.addAttribute("objections", objections);
        model.addAttribute("words", RuleWords.of(page, template.steps()));
        return "yearcycle/year/remove";
    }
}
