package dk.helhed.projects.monitoring;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekt/…/kvartaler/ny}: how a project is reported. */
@Controller
@Door(Efforts.EDIT)
class ReportController {

    private static final String PATH = "/projekt/{slug}/kvartaler/ny";

    private final Efforts efforts;
    private final Quarters quarters;
    private final Reporting reporting;
    private final Clock clock;

    ReportController(Efforts efforts, Quarters quarters, Reporting reporting, Clock clock) {
        this.efforts = efforts;
        this.quarters = quarters;
        this.reporting = reporting;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(@PathVariable String slug, Fields query, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        return show(effort, Fields.of(Map.of("quarter", query.text("kvartal"))), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String report(
            @PathVariable String slug,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        return switch (file(effort, typed, page)) {
            case Outcome.Done<FiledReport> done -> "redirect:" + page.link(effort.path() + "/kvartaler");
            case Outcome.Refused<FiledReport> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(effort, typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Outcome<FiledReport> file(Effort effort, Fields typed, Page page) {
        var quarter = Quarter.in(typed.text("quarter"));
        if (quarter.isEmpty()) {
            return Outcome.refused("quarter", "form.choose");
        }
        return new ReportReading(typed, page.language())
                .report(LocalDate.now(clock))
                .then(good -> reporting.file(effort, quarter.get(), good.report()));
    }

    private String show(Effort effort, Fields typed, Objections objections, Page page, Model model) {
        var project = quarters.of(effort);
        var open = quarters.standing(project).open().stream()
                .map(Standing.Row::quarter)
                .toList();
        model.addAttribute("page", page);
        model.addAttribute("effort", effort);
        model.addAttribute("form", new ReportForm(page, typed, Map.of(), objections, open));
        model.addAttribute(
                "reported",
                project.course().reports().descendingKeySet().stream().toList());
        return "projects/monitoring/report";
    }
}
