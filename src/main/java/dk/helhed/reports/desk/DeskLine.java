package dk.helhed.reports.desk;

import dk.helhed.reports.section.ReportSection;

/**
 * A section on the desk.
 *
 * @param remarks how many stand open
 */
public record DeskLine(ReportSection section, String title, int remarks) {}
