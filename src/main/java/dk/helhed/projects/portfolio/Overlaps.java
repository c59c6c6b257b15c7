package dk.helhed.projects.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds efforts for the same people in the same place at the same time: perhaps they should know of each other.
 *
 * <p>Efforts belong together if their periods overlap by a day or more, also by way of a third. A period without a first day has
 * always run, one without a last day goes on.
 */
public final class Overlaps {

    private static final Comparator<Alike> BY_BEGINNING =
            Comparator.comparing(Alike::starts, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Overlaps() {}

    /** The groups of two or more, in the order of their first member in the list. */
    public static List<List<Alike>> in(List<Alike> efforts) {
        return efforts.stream()
                .collect(Collectors.groupingBy(Alike::group, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike -> together(alike).stream())
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static List<List<Alike>> together(List<Alike> alike) {
        var groups = new ArrayList<List<Alike>>();
        @Nullable LocalDate until = null;
        for (var effort : alike.stream().sorted(BY_BEGINNING).toList()) {
            if (!groups.isEmpty() && effort.hasBegunBy(until)) {
                groups.getLast().add(effort);
                until = later(until, effort.ends());
            } else {
                groups.add(new ArrayList<>(List.of(effort)));
                until = effort.ends();
            }
        }
        return groups;
    }

    /** The later of two last days; null is later than all. */
    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
