package dk.helhed.reports.section;

import dk.helhed.reports.draft.Chapter;
import dk.helhed.reports.draft.Chapters;
import dk.helhed.reports.status.StatusReport;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a section with its form. */
@Component
class SectionPages {

    private final Sections sections;
    private final Chapters chapters;

    SectionPages(Sections sections, Chapters chapters) {
        this.sections = sections;
        this.chapters = chapters;
    }

    String show(StatusReport report, ReportSection section, SectionForm form, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("report", report);
        model.addAttribute("section", section);
        model.addAttribute("chapter", chapter(report, section, form));
        model.addAttribute("form", form);
        model.addAttribute(
                "remarks",
                sections.remarks(report).stream()
                        .filter(remark -> remark.section().equals(section.key()))
                        .toList());
        return "reports/section";
    }

    Chapter chapter(StatusReport report, ReportSection section, SectionForm form) {
        return chapters.of(report, section.key(), form.page().language());
    }
}
