package dk.helhed.reports.desk;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /rapporter} and {@code /rapporter/ny}: which reports there are, and how a new one is made. */
@Controller
class ReportListController {

    private final StatusReports reports;
    private final Making making;
    private final Clock clock;

    ReportListController(StatusReports reports, Making making, Clock clock) {
        this.reports = reports;
        this.making = making;
        this.clock = clock;
    }

    @Door(Door.PUBLIC)
    @GetMapping("/rapporter")
    String all(Page page, Model model) {
        var all = reports.all();
        model.addAttribute("page", page);
        model.addAttribute(
                "approved", all.stream().filter(StatusReport::isFrozen).toList());
        model.addAttribute(
                "drafts", all.stream().filter(report -> !report.isFrozen()).toList());
        model.addAttribute("mayMake", Actor.isHeld(StatusReports.EDIT));
        return "reports/reports";
    }

    @Door(StatusReports.EDIT)
    @GetMapping("/rapporter/ny")
    String blank(Page page, Model model) {
        var today = LocalDate.now(clock);
        var year = Integer.toString(today.getYear());
        var name = making.municipality()
                .map(area -> area.name().in(page.language().locale()))
                .orElse("");
        var fields = Fields.of(
                Map.of("year", year, "title", page.text("report.new.usual", name, year), "asOf", today.toString()));
        return show(fields, Objections.NONE, page, model);
    }

    @Door(StatusReports.EDIT)
    @PostMapping("/rapporter/ny")
    String make(Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        return switch (making.make(actor, typed, page.language())) {
            case Outcome.Done<StatusReport> done ->
                "redirect:" + page.link(done.thing().path() + "/arbejde");
            case Outcome.Refused<StatusReport> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    private static String show(Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        return "reports/new";
    }
}
