package dk.helhed.reports.status;

import dk.helhed.forms.Coded;

/** How far a report is. */
public enum ReportState implements Coded {
    /** Being written. */
    DRAFT,
    /** Every section was ready; it is read through, and waits for approval. */
    REVIEW,
    /** Frozen for good. */
    APPROVED;

    @Override
    public String key() {
        return "report.state." + code();
    }
}
