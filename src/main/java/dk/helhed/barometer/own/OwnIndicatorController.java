package dk.helhed.barometer.own;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Reach;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.OwnIndicatorHistory;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages {@code /indikator/ny} and {@code /indikator/751-1/ret}, where an indicator is defined and changed. A change is shown
 * with what it does before it is kept.
 */
@Controller
@Door(value = OwnIndicators.EDIT, reach = Reach.ALL)
class OwnIndicatorController {

    private final OwnIndicators own;
    private final IndicatorFormPage form;

    OwnIndicatorController(OwnIndicators own, IndicatorFormPage form) {
        this.own = own;
        this.form = form;
    }

    @GetMapping("/indikator/ny")
    String blank(@RequestParam(name = "omraade", defaultValue = "") String area, Page page, Model model) {
        var nothing = WrittenText.danish("");
        var typed = new IndicatorDefinition(
                own.nextCode(area),
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                "pct",
                "higher",
                "",
                "",
                "yearly",
                "",
                "");
        return form.show(typed, null, Objections.NONE, page, model);
    }

    @PostMapping("/indikator/ny")
    String add(IndicatorForm sent, Page page, Model model, HttpServletResponse response) {
        var typed = sent.definition(null);
        return switch (own.add(typed)) {
            case DefinitionOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form.show(typed, null, refused.forForm(), page, model);
            }
            case DefinitionOutcome.Defined defined -> toPage(typed.code(), page);
            case DefinitionOutcome.Unchanged unchanged -> toPage(typed.code(), page);
        };
    }

    @GetMapping("/indikator/{code}/ret")
    String edit(@PathVariable String code, Page page, Model model) {
        var newest = find(code).newest();
        return form.show(form.written(newest), newest.version(), Objections.NONE, page, model);
    }

    @PostMapping("/indikator/{code}/ret")
    String change(@PathVariable String code, IndicatorForm sent, Page page, Model model, HttpServletResponse response) {
        var newest = find(code).newest();
        var typed = sent.definition(code);
        var seen = sent.version() == null ? 0 : sent.version();
        if (Boolean.TRUE.equals(sent.again())) {
            return form.show(typed, seen, Objections.NONE, page, model);
        }
        var isConfirmed = Boolean.TRUE.equals(sent.confirmed());
        return switch (isConfirmed ? own.change(seen, typed) : own.preview(typed)) {
            case DefinitionOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form.show(typed, newest.version(), refused.forForm(), page, model);
            }
            case DefinitionOutcome.Unchanged unchanged -> toPage(code, page);
            case DefinitionOutcome.Defined defined ->
                isConfirmed
                        ? toPage(code, page)
                        : preview(newest, typed, seen, defined.changes().getFirst(), page, model);
        };
    }

    private String preview(
            OwnIndicator before,
            IndicatorDefinition typed,
            int seen,
            DefinitionOutcome.Change change,
            Page page,
            Model model) {
        var fields = new ArrayList<>(IndicatorForm.fields(typed).entrySet());
        model.addAttribute("page", page);
        model.addAttribute("before", before);
        model.addAttribute("change", change);
        model.addAttribute("version", seen);
        model.addAttribute("fields", fields);
        model.addAttribute("changes", FieldChange.between(form.written(before), typed));
        return "barometer/ownpreview";
    }

    private OwnIndicatorHistory find(String code) {
        return own.find(code).orElseThrow(() -> new NotFoundException("error.indicator", code));
    }

    private static String toPage(String code, Page page) {
        return "redirect:" + page.link("/indikator/" + code);
    }
}
