package dk.helhed.reports.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the projects are steered. Published ones only.
 *
 * @param phases how many efforts are in each phase, by its code
 * @param colors how many monitored projects have which latest report, by the code of the color; {@code none} without any
 * @param troubled those whose latest report is yellow or red, red ones first
 * @param cliffs those whose money runs out within a year while nothing is decided, the first to end first
 */
public record SteeringFact(
        Map<String, Integer> phases, Map<String, Integer> colors, List<TroubledFact> troubled, List<CliffFact> cliffs) {

    public SteeringFact {
        phases = java.util.Collections.unmodifiableMap(new TreeMap<>(phases));
        colors = java.util.Collections.unmodifiableMap(new TreeMap<>(colors));
        troubled = List.copyOf(troubled);
        cliffs = List.copyOf(cliffs);
    }

    /** A project in trouble. */
    public record TroubledFact(String title, String path, String color, String quarter) {}

    /**
     * A project whose money runs out.
     *
     * @param municipal what the municipality has granted, kroner; null if it is not known
     */
    public record CliffFact(
            String title,
            String path,
            LocalDate fundedUntil,
            @Nullable BigDecimal municipal) {}
}
