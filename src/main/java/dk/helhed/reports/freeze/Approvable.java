package dk.helhed.reports.freeze;

import dk.helhed.access.Objection;
import dk.helhed.reports.section.ReportSection;
import dk.helhed.reports.status.ReportState;
import dk.helhed.reports.status.StatusReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of an approval. Two pairs of eyes: whoever approves must not be the only one who wrote; where nobody
 * wrote, whoever had the report made counts as its author.
 */
final class Approvable {

    private Approvable() {}

    /** Empty if nothing does. */
    static List<Objection> problems(
            StatusReport report,
            List<ReportSection> sections,
            int openRemarks,
            Collection<UUID> authors,
            UUID approver) {
        var problems = new ArrayList<Objection>();
        if (report.state() == ReportState.DRAFT) {
            problems.add(Objection.of("", "report.approve.not-sent"));
        }
        problems.addAll(unfinished(sections, openRemarks));
        if (isAlone(authors, report.maker(), approver)) {
            problems.add(Objection.of("", "report.approve.alone"));
        }
        return problems;
    }

    /** What is left to do before the report can be sent to review or approved. */
    static List<Objection> unfinished(List<ReportSection> sections, int openRemarks) {
        var problems = new ArrayList<Objection>();
        var unready =
                (int) sections.stream().filter(section -> !section.isReady()).count();
        if (unready > 0) {
            problems.add(Objection.of("", "report.approve.unready", unready));
        }
        if (openRemarks > 0) {
            problems.add(Objection.of("", "report.approve.remarks", openRemarks));
        }
        return problems;
    }

    private static boolean isAlone(Collection<UUID> authors, @Nullable UUID maker, UUID approver) {
        return authors.isEmpty() ? approver.equals(maker) : Set.copyOf(authors).equals(Set.of(approver));
    }
}
