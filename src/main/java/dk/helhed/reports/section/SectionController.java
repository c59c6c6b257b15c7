package dk.helhed.reports.section;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /rapporter/…/afsnit/…}: what the system writes in a section, and what its editors do. */
@Controller
@Door(StatusReports.EDIT)
class SectionController {

    private static final String PATH = "/rapporter/{slug}/afsnit/{key}";

    private final StatusReports reports;
    private final Sections sections;
    private final SectionReading reading;
    private final SectionPages pages;

    SectionController(StatusReports reports, Sections sections, SectionReading reading, SectionPages pages) {
        this.reports = reports;
        this.sections = sections;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping(PATH)
    String form(@PathVariable String slug, @PathVariable String key, Page page, Model model) {
        var report = reports.open(slug);
        var section = sections.find(report, key);
        var form = new SectionForm(page, reading.of(section), Map.of(), Objections.NONE);
        return pages.show(report, section, form, model);
    }

    @PostMapping(PATH)
    String write(
            @PathVariable String slug,
            @PathVariable String key,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        var report = reports.open(slug);
        var section = sections.find(report, key);
        return switch (write(report, section, typed, page)) {
            case Outcome.Done<ReportSection> done ->
                "redirect:"
                        + page.link(report.path() + "/arbejde#" + done.thing().key());
            case Outcome.Refused<ReportSection> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = sections.find(report, key);
                var stored = reading.of(now);
                var theirs = stored.writtenSince(typed, SectionReading.NAMES);
                var form = new SectionForm(page, typed.drawnFrom(stored), theirs, new Objections(refused.objections()));
                yield pages.show(report, now, form, model);
            }
        };
    }

    private Outcome<ReportSection> write(StatusReport report, ReportSection section, Fields typed, Page page) {
        return reading.read(section, typed, page.language())
                .then(good -> sections.write(report, section, typed.version(), good));
    }
}
