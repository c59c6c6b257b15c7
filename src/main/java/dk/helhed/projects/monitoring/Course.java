package dk.helhed.projects.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules of monitoring know about a project.
 *
 * @param monitored whether the municipality pays enough for it today
 * @param open whether anything is asked of it: it runs or is being evaluated
 * @param runs when it ran since it came into the register, in the order of time
 * @param notBefore the day its period begins or the municipality began to pay enough, the later of both; null if neither is known
 * @param reports by quarter
 */
public record Course(
        boolean monitored,
        boolean open,
        List<Run> runs,
        @Nullable LocalDate notBefore,
        NavigableMap<Quarter, FiledReport> reports,
        List<Contact> contacts) {

    public Course {
        runs = List.copyOf(runs);
        reports = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(reports));
        contacts = List.copyOf(contacts);
    }

    /** With reports in any order. */
    public static Course of(
            boolean monitored,
            boolean open,
            List<Run> runs,
            @Nullable LocalDate notBefore,
            List<FiledReport> reports,
            List<Contact> contacts) {
        var byQuarter = reports.stream()
                .collect(Collectors.toMap(FiledReport::quarter, report -> report, (one, other) -> other, TreeMap::new));
        return new Course(monitored, open, runs, notBefore, byQuarter, contacts);
    }

    /**
     * A time in which it ran.
     *
     * @param last null while it runs
     */
    public record Run(LocalDate first, @Nullable LocalDate last) {}

    /** Whether the step was taken because of the report of the quarter. */
    public boolean isContacted(Contact.Step step, Quarter quarter) {
        return contacts.stream()
                .anyMatch(contact -> contact.step() == step && contact.quarter().equals(quarter));
    }

    /** Whether a report of the quarter is owed at some time. */
    boolean asks(Quarter quarter) {
        return monitored && (runs.stream().anyMatch(run -> isIn(run, quarter)) || isBetweenImported(quarter));
    }

    private boolean isIn(Run run, Quarter quarter) {
        var last = run.last();
        return !beginning(run).isAfter(quarter.last())
                && (last == null
                        || (!last.isBefore(quarter.first()) && !beginning(run).isAfter(last)));
    }

    private LocalDate beginning(Run run) {
        return notBefore == null || notBefore.isBefore(run.first()) ? run.first() : notBefore;
    }

    private boolean isBetweenImported(Quarter quarter) {
        return reports.headMap(quarter, false).values().stream().anyMatch(FiledReport::imported)
                && reports.tailMap(quarter, false).values().stream().anyMatch(FiledReport::imported);
    }

    /** The first quarter of which there is a report or one is owed; null if there is none. */
    @Nullable
    Quarter first() {
        var asked = runs.stream()
                .map(this::beginning)
                .map(Quarter::of)
                .filter(this::asks)
                .min(Quarter::compareTo);
        var reported = reports.isEmpty() ? null : reports.firstKey();
        return reported == null
                ? asked.orElse(null)
                : asked.filter(quarter -> quarter.isBefore(reported)).orElse(reported);
    }
}
