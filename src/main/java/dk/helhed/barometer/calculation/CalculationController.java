package dk.helhed.barometer.calculation;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /beregninger} and {@code /beregninger/…}: what is counted from register rows, for staff only. */
@Controller
@Door(Calculations.PERMISSION)
class CalculationController {

    private static final int ROWS_ON_A_PAGE = 200;

    private final Calculations calculations;
    private final CalculationForms forms;
    private final Clock clock;

    CalculationController(Calculations calculations, CalculationForms forms, Clock clock) {
        this.calculations = calculations;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/beregninger")
    String all(Fields sent, Page page, Model model) {
        return list(new CalculationForm(sent), Objections.NONE, page, model);
    }

    @PostMapping("/beregninger")
    String order(Fields sent, Page page, Model model, HttpServletResponse response) {
        var form = new CalculationForm(sent);
        return switch (forms.order(form)) {
            case Outcome.Done<UUID> done -> "redirect:" + page.link("/beregninger/" + done.thing());
            case Outcome.Refused<UUID> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield list(form, new Objections(refused.objections()), page, model);
            }
        };
    }

    @GetMapping("/beregninger/{id}")
    String one(
            @PathVariable UUID id, @RequestParam(name = "side", defaultValue = "1") int shown, Page page, Model model) {
        var calculation = find(id);
        model.addAttribute("page", page);
        model.addAttribute("calculation", calculation);
        model.addAttribute("words", new CalculationWords(calculations.plan(calculation), page));
        model.addAttribute("now", clock.instant());
        var result = calculations.result(id);
        var last = result.map(batch -> Math.max(1, (calculations.count(batch) + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE))
                .orElse(1);
        var current = Math.clamp(shown, 1, last);
        model.addAttribute("result", result.orElse(null));
        model.addAttribute(
                "figures",
                result.map(batch -> calculations.figures(batch, (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE))
                        .orElse(List.of()));
        model.addAttribute("current", current);
        model.addAttribute("last", last);
        return "barometer/calculation";
    }

    @PostMapping("/beregninger/{id}/stop")
    String stop(@PathVariable UUID id, Page page) {
        find(id);
        calculations.cancel(id);
        return "redirect:" + page.link("/beregninger/" + id);
    }

    private String list(CalculationForm form, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("objections", objections);
        model.addAttribute("offer", forms.offer(form));
        model.addAttribute("calculations", calculations.newest());
        return "barometer/calculations";
    }

    private Calculation find(UUID id) {
        return calculations.find(id).orElseThrow(() -> new NotFoundException("error.calculation"));
    }
}
