package dk.helhed.projects.monitoring;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekt/…/kvartaler/2026K3/ret}: how a report is corrected. */
@Controller
@Door(Efforts.EDIT)
class CorrectionController {

    private static final String PATH = "/projekt/{slug}/kvartaler/{code}/ret";

    private final Efforts efforts;
    private final Quarters quarters;
    private final Reporting reporting;
    private final Clock clock;

    CorrectionController(Efforts efforts, Quarters quarters, Reporting reporting, Clock clock) {
        this.efforts = efforts;
        this.quarters = quarters;
        this.reporting = reporting;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(@PathVariable String slug, @PathVariable String code, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        var filed = filed(effort, code);
        return show(effort, filed, ReportReading.fields(filed), Map.of(), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String correct(
            @PathVariable String slug,
            @PathVariable String code,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        var filed = filed(effort, code);
        return switch (correct(effort, filed, typed, page)) {
            case Outcome.Done<Report> done -> "redirect:" + page.link(effort.path() + "/kvartaler");
            case Outcome.Refused<Report> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = filed(effort, code);
                var stored = ReportReading.fields(now);
                var theirs = stored.writtenSince(typed, ReportReading.NAMES);
                yield show(
                        effort,
                        now,
                        typed.drawnFrom(stored),
                        theirs,
                        new Objections(refused.objections()),
                        page,
                        model);
            }
        };
    }

    private Outcome<Report> correct(Effort effort, FiledReport filed, Fields typed, Page page) {
        return new ReportReading(typed, page.language())
                .correction(filed.report(), LocalDate.now(clock))
                .then(good -> reporting.correct(effort, filed, typed.version(), good.report(), good.why()));
    }

    private FiledReport filed(Effort effort, String code) {
        return Quarter.in(code)
                .map(quarter -> quarters.of(effort).course().reports().get(quarter))
                .orElseThrow(() -> new NotFoundException("monitoring.none"));
    }

    private static String show(
            Effort effort,
            FiledReport filed,
            Fields typed,
            Map<String, String> theirs,
            Objections objections,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("effort", effort);
        model.addAttribute("quarter", filed.quarter());
        model.addAttribute("form", new ReportForm(page, typed, theirs, objections, List.of()));
        return "projects/monitoring/correction";
    }
}
