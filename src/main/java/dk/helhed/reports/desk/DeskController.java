package dk.helhed.reports.desk;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.pages.Page;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /rapporter/…/arbejde}: what is left to do, and the steps on the way to approval. */
@Controller
class DeskController {

    private static final String PATH = "/rapporter/{slug}/arbejde";

    private final StatusReports reports;
    private final Refreshing refreshing;
    private final Steps steps;
    private final DeskPages pages;
    private final Clock clock;

    DeskController(StatusReports reports, Refreshing refreshing, Steps steps, DeskPages pages, Clock clock) {
        this.reports = reports;
        this.refreshing = refreshing;
        this.steps = steps;
        this.pages = pages;
        this.clock = clock;
    }

    @Door(StatusReports.EDIT)
    @GetMapping(PATH)
    String desk(@PathVariable String slug, Page page, Model model) {
        return pages.show(reports.open(slug), Objections.NONE, page, model);
    }

    @Door(StatusReports.EDIT)
    @PostMapping(PATH + "/opfrisk")
    String refresh(@PathVariable String slug, Page page, Model model, HttpServletResponse response) {
        var report = reports.open(slug);
        var outcome = refreshing.refresh(report, LocalDate.now(clock), clock.instant());
        return after(report, outcome, "/arbejde#opfrisket", page, model, response);
    }

    @Door(StatusReports.EDIT)
    @PostMapping(PATH + "/gennemsyn")
    String review(@PathVariable String slug, Page page, Model model, HttpServletResponse response) {
        var report = reports.open(slug);
        return after(report, steps.send(report), "/arbejde", page, model, response);
    }

    @Door(StatusReports.EDIT)
    @PostMapping(PATH + "/tilbage")
    String back(@PathVariable String slug, Page page, Model model, HttpServletResponse response) {
        var report = reports.open(slug);
        return after(report, steps.takeBack(report), "/arbejde", page, model, response);
    }

    /** Whoever is second of two who approve is told who was first. */
    @Door(StatusReports.APPROVE)
    @PostMapping(PATH + "/godkend")
    String approve(@PathVariable String slug, Actor actor, Page page, Model model, HttpServletResponse response) {
        var report = reports.known(slug);
        return after(report, steps.approve(actor, report), "", page, model, response);
    }

    private String after(
            StatusReport report,
            Outcome<StatusReport> outcome,
            String path,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<StatusReport> done -> "redirect:" + page.link(report.path() + path);
            case Outcome.Refused<StatusReport> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield pages.show(reports.known(report.slug()), new Objections(refused.objections()), page, model);
            }
        };
    }
}
