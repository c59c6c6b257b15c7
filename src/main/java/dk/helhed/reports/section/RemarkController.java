package dk.helhed.reports.section;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.reports.status.StatusReports;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What people say about a section in the review, and how it is settled. */
@Controller
@Door(StatusReports.EDIT)
class RemarkController {

    private static final String PATH = "/rapporter/{slug}/afsnit/{key}/bemaerkning";

    private final StatusReports reports;
    private final Sections sections;
    private final SectionReading reading;
    private final SectionPages pages;

    RemarkController(StatusReports reports, Sections sections, SectionReading reading, SectionPages pages) {
        this.reports = reports;
        this.sections = sections;
        this.reading = reading;
        this.pages = pages;
    }

    @PostMapping(PATH)
    String remark(
            @PathVariable String slug,
            @PathVariable String key,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        var report = reports.open(slug);
        var section = sections.find(report, key);
        var form = new FormReading(typed, page.language());
        var text = form.neededText("remark");
        if (form.outcome(() -> text) instanceof Outcome.Refused<String> refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var kept = reading.of(section).with("remark", typed.text("remark"));
            var shown = new SectionForm(page, kept, Map.of(), new Objections(refused.objections()));
            return pages.show(report, section, shown, model);
        }
        if (!sections.remark(report, section, text)) {
            throw new NotFoundException("report.none-open");
        }
        return "redirect:" + page.link(section.path(report.path()) + "#bemaerkninger");
    }

    @PostMapping(PATH + "/{id}")
    String settle(@PathVariable String slug, @PathVariable String key, @PathVariable UUID id, Page page) {
        var report = reports.open(slug);
        var section = sections.find(report, key);
        if (!sections.settle(report, id)) {
            throw new NotFoundException("report.remark.none");
        }
        return "redirect:" + page.link(section.path(report.path()) + "#bemaerkninger");
    }
}
