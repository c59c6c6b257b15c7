package dk.helhed.reports.desk;

import dk.helhed.access.Actor;
import dk.helhed.access.Objections;
import dk.helhed.pages.Page;
import dk.helhed.reports.draft.Chapter;
import dk.helhed.reports.draft.Chapters;
import dk.helhed.reports.section.Remark;
import dk.helhed.reports.section.Sections;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the desk of a report. */
@Component
class DeskPages {

    private final StatusReports reports;
    private final Sections sections;
    private final Chapters chapters;
    private final Refreshing refreshing;

    DeskPages(StatusReports reports, Sections sections, Chapters chapters, Refreshing refreshing) {
        this.reports = reports;
        this.sections = sections;
        this.chapters = chapters;
        this.refreshing = refreshing;
    }

    String show(StatusReport report, Objections objections, Page page, Model model) {
        var lines = lines(report, page);
        model.addAttribute("page", page);
        model.addAttribute("report", report);
        model.addAttribute("objections", objections);
        model.addAttribute("lines", lines);
        model.addAttribute("unready", (int)
                lines.stream().filter(line -> !line.section().isReady()).count());
        model.addAttribute("refreshes", refreshing.of(report));
        model.addAttribute("mayApprove", Actor.isHeld(StatusReports.APPROVE));
        return "reports/desk";
    }

    private List<DeskLine> lines(StatusReport report, Page page) {
        var titles = chapters.titles(reports.facts(report), page.language()).stream()
                .collect(Collectors.toMap(Chapter::key, Chapter::title));
        var open = sections.remarks(report).stream()
                .filter(Remark::isOpen)
                .collect(Collectors.groupingBy(Remark::section, Collectors.summingInt(remark -> 1)));
        return sections.of(report).stream()
                .filter(section ->
                        titles.containsKey(section.key()) || !section.body().isEmpty())
                .map(section -> new DeskLine(
                        section,
                        titles.getOrDefault(section.key(), section.key()),
                        open.getOrDefault(section.key(), 0)))
                .toList();
    }
}
