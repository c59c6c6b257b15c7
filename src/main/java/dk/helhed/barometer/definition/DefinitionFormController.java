package dk.helhed.barometer.definition;

import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The pages {@code /definitioner/ny} and {@code /definitioner/…/ret}, where a definition is written in pieces or as a file. What
 * the analyst's page or another address says of it stands in the form already.
 */
@Controller
@Door(KeptDefinitions.PERMISSION)
class DefinitionFormController {

    private static final String INDICATOR = "indicator";

    private final DefinitionForms forms;

    DefinitionFormController(DefinitionForms forms) {
        this.forms = forms;
    }

    @GetMapping("/definitioner/ny")
    String blank(Fields sent, Page page, Model model) {
        return show(null, sent, page, model);
    }

    @PostMapping("/definitioner/ny")
    String add(Fields sent, Page page, Model model, HttpServletResponse response) {
        return keep(null, sent, page, model, response);
    }

    @GetMapping("/definitioner/{id}/ret")
    String edit(@PathVariable String id, Fields sent, Page page, Model model) {
        return show(id, sent, page, model);
    }

    @PostMapping("/definitioner/{id}/ret")
    String change(@PathVariable String id, Fields sent, Page page, Model model, HttpServletResponse response) {
        return keep(id, sent, page, model, response);
    }

    private String show(@Nullable String id, Fields sent, Page page, Model model) {
        var form = forms.of(id, sent);
        return form.isEmpty() ? nothing(page, model) : show(form.get(), page, model);
    }

    private String keep(@Nullable String id, Fields sent, Page page, Model model, HttpServletResponse response) {
        var form = forms.of(id, sent);
        if (form.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return nothing(page, model);
        }
        return switch (forms.keep(form.get())) {
            case DefinitionForms.Kept.Done(var definition) ->
                "redirect:"
                        + page.link("/definitioner/" + definition.id()
                                + (sent.text(DefinitionForm.THEN).equals(INDICATOR) ? "/indikator" : ""));
            case DefinitionForms.Kept.Refused(var again) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(again, page, model);
            }
        };
    }

    private static String show(DefinitionForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        return "barometer/definitionform";
    }

    private static String nothing(Page page, Model model) {
        model.addAttribute("page", page);
        return "barometer/exploreempty";
    }
}
