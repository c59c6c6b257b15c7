package dk.helhed.projects.monitoring;

import dk.helhed.projects.monitoring.Standing.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quarter with all that is kept of it.
 *
 * @param filed null if there is no report
 * @param corrections the latest first
 */
public record QuarterCard(Row row, @Nullable FiledReport filed, List<Contact> contacts, List<Correction> corrections) {

    public QuarterCard {
        contacts = List.copyOf(contacts);
        corrections = List.copyOf(corrections);
    }

    /** The quarters of a project, the newest first. */
    static List<QuarterCard> of(Course course, Standing standing, List<Correction> corrections) {
        return standing.rows().reversed().stream()
                .map(row -> new QuarterCard(
                        row,
                        course.reports().get(row.quarter()),
                        course.contacts().stream()
                                .filter(contact -> contact.quarter().equals(row.quarter()))
                                .toList(),
                        corrections.stream()
                                .filter(correction -> correction.quarter().equals(row.quarter()))
                                .toList()))
                .toList();
    }
}
