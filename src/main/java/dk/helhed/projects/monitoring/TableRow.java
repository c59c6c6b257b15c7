package dk.helhed.projects.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project in the table of quarters. */
public record TableRow(Monitored project, Standing standing) {

    /** Its latest report; null if it has none. */
    public @Nullable FiledReport latest() {
        var reports = project.course().reports();
        return reports.isEmpty() ? null : reports.lastEntry().getValue();
    }

    /** The reason of its latest report if that was not green; empty otherwise. */
    public String why() {
        var latest = latest();
        return latest == null || latest.report().color() == Color.GREEN
                ? ""
                : latest.report().reason();
    }

    /** Days since its missing report of the quarter was due; 0 if none is missing. */
    public long daysLate(Quarter quarter) {
        return standing.row(quarter).map(Standing.Row::daysLate).orElse(0L);
    }

    /** As a file writes it. */
    List<String> cells(List<Quarter> quarters) {
        var latest = latest();
        var plan = latest == null ? null : latest.report().plan();
        var cells = new java.util.ArrayList<>(List.of(project.number(), project.title()));
        quarters.forEach(quarter -> cells.add(standing.state(quarter).code()));
        cells.add(latest == null ? "" : latest.quarter().code());
        cells.add(latest == null ? "" : latest.report().reason());
        cells.add(plan == null ? "" : plan.what());
        cells.add(plan == null ? "" : plan.who());
        cells.add(plan == null ? "" : plan.by().toString());
        return cells;
    }
}
