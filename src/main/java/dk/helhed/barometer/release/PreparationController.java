package dk.helhed.barometer.release;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /frigivelser/ny}, where figures of a calculation are protected and made ready for a second person. */
@Controller
@Door(Releases.PROTECT)
class PreparationController {

    private final Releases releases;
    private final ReleaseSources sources;

    PreparationController(Releases releases, ReleaseSources sources) {
        this.releases = releases;
        this.sources = sources;
    }

    @GetMapping("/frigivelser/ny")
    String blank(@RequestParam(name = "beregning") UUID calculation, Page page, Model model) {
        var source = find(calculation);
        var figures = source.definitions().stream().map(Definition::id).toList();
        return show(source, ReleaseForm.usual(figures), Objections.NONE, page, model);
    }

    @PostMapping("/frigivelser/ny")
    String prepare(
            @RequestParam(name = "beregning") UUID calculation,
            ReleaseForm sent,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var source = find(calculation);
        return switch (sent.read().then(wish -> releases.prepare(actor, source, wish))) {
            case Outcome.Done<UUID> done -> "redirect:" + page.link("/frigivelser/" + done.thing());
            case Outcome.Refused<UUID> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(source, sent, new Objections(refused.objections()), page, model);
            }
        };
    }

    private static String show(
            ReleaseSources.Source source, ReleaseForm form, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("calculation", source.calculation());
        model.addAttribute("definitions", source.definitions());
        model.addAttribute("form", form);
        model.addAttribute("objections", objections);
        return "barometer/releaseform";
    }

    private ReleaseSources.Source find(UUID calculation) {
        return sources.find(calculation).orElseThrow(() -> new NotFoundException("error.calculation"));
    }
}
