package dk.helhed.reports.section;

import dk.helhed.access.Door;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.reports.draft.Chapters;
import dk.helhed.reports.status.StatusReports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /rapporter/…/afsnit/…/historie}: every text a section had, and the way back to it. */
@Controller
@Door(StatusReports.EDIT)
class HistoryController {

    private static final String PATH = "/rapporter/{slug}/afsnit/{key}/historie";

    private final StatusReports reports;
    private final Sections sections;
    private final Chapters chapters;

    HistoryController(StatusReports reports, Sections sections, Chapters chapters) {
        this.reports = reports;
        this.sections = sections;
        this.chapters = chapters;
    }

    @GetMapping(PATH)
    String history(@PathVariable String slug, @PathVariable String key, Page page, Model model) {
        var report = reports.open(slug);
        var section = sections.find(report, key);
        model.addAttribute("page", page);
        model.addAttribute("report", report);
        model.addAttribute("section", section);
        model.addAttribute("title", chapters.of(report, key, page.language()).title());
        model.addAttribute("versions", sections.history(report, section));
        return "reports/history";
    }

    /** Brings an earlier text back as a new version, so that nothing is lost by that either. */
    @PostMapping(PATH + "/{version:\\d{1,9}}")
    String bringBack(
            @PathVariable String slug, @PathVariable String key, @PathVariable int version, Fields typed, Page page) {
        var report = reports.open(slug);
        var section = sections.find(report, key);
        var earlier = sections.history(report, section).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("report.section.none"));
        var written = new WrittenSection(earlier.body(), earlier.plain(), SectionState.DRAFT, section.assigned());
        var here = section.path(report.path());
        return sections.write(report, section, typed.version(), written) instanceof Outcome.Done<ReportSection>
                ? "redirect:" + page.link(here)
                : "redirect:" + page.link(here + "/historie");
    }
}
