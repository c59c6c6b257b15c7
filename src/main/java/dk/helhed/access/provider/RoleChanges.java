package dk.helhed.access.provider;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import dk.helhed.access.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What must change for somebody to hold just the roles that a provider gives. Roles given in Helhed, or by another provider,
 * stay as they are.
 *
 * @param ended those the provider gave before and gives no more; each ends at once
 * @param given those that are new, in the order of role and unit
 */
record RoleChanges(List<Assignment> ended, List<Given> given) {

    /** A role in a unit. */
    record Wanted(String role, int unit) implements Comparable<Wanted> {

        @Override
        public int compareTo(Wanted other) {
            return comparing(Wanted::role).thenComparingInt(Wanted::unit).compare(this, other);
        }
    }

    /**
     * A role to be given from today on.
     *
     * @param to the last day: the one before it is held anyway; null until further notice
     */
    record Given(String role, int unit, @Nullable LocalDate to) {}

    /**
     * The changes.
     *
     * @param assignments all that the person holds, has held and will hold
     */
    static RoleChanges of(String provider, SortedSet<Wanted> wanted, List<Assignment> assignments, LocalDate today) {
        var open = assignments.stream()
                .filter(assignment -> !isOver(assignment, today))
                .toList();
        var ended = open.stream()
                .filter(assignment -> provider.equals(assignment.provider()))
                .filter(assignment -> !wanted.contains(wanted(assignment)))
                .toList();
        var staying =
                open.stream().filter(assignment -> !ended.contains(assignment)).toList();
        var given = wanted.stream()
                .flatMap(role -> given(role, staying, today).stream())
                .toList();
        return new RoleChanges(ended, given);
    }

    private static boolean isOver(Assignment assignment, LocalDate today) {
        return assignment.to() != null
                && (assignment.to().isBefore(today) || assignment.to().isBefore(assignment.from()));
    }

    private static Wanted wanted(Assignment assignment) {
        return new Wanted(assignment.role(), assignment.unit());
    }

    private static Optional<Given> given(Wanted role, List<Assignment> staying, LocalDate today) {
        var starts = staying.stream()
                .filter(assignment -> wanted(assignment).equals(role))
                .map(Assignment::from)
                .collect(toCollection(TreeSet::new));
        if (starts.isEmpty()) {
            return Optional.of(new Given(role.role(), role.unit(), null));
        }
        var first = starts.first();
        return first.isAfter(today)
                ? Optional.of(new Given(role.role(), role.unit(), first.minusDays(1)))
                : Optional.empty();
    }
}
