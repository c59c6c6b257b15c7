package dk.helhed.reports.fact;

import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in an area, with all its known figures.
 *
 * @param key code of the indicator and of the area: {@code 1.2@751}
 * @param indicator its code
 * @param subject how a sentence about its development begins
 * @param source who publishes it, with the address if there is one
 * @param series of the area first, then those it is compared with
 * @param newest the figure about the latest time; null if there is none
 * @param basePeriod code of the time it is compared with; null if none is named
 * @param base level at that time; null if it is not known
 * @param change as the barometer shows it; null if it cannot be said
 * @param rank among the municipalities at the time of the newest; null if there are no others
 */
public record FigureFact(
        String key,
        String indicator,
        LocalizedText title,
        LocalizedText subject,
        LocalizedText definition,
        LocalizedText population,
        String source,
        Unit unit,
        Good good,
        List<SeriesFact> series,
        @Nullable PointFact newest,
        @Nullable String basePeriod,
        @Nullable BigDecimal base,
        @Nullable BigDecimal change,
        Move move,
        @Nullable Rank rank) {

    public FigureFact {
        series = List.copyOf(series);
    }

    /**
     * Figures of one area, or of a comparison group in it.
     *
     * @param code of the series, as files write it
     * @param reference whether it is the comparison group's
     * @param points in the order of time
     */
    public record SeriesFact(String code, String area, LocalizedText name, boolean reference, List<PointFact> points) {
        public SeriesFact {
            points = List.copyOf(points);
        }

        /** The figure about the time. */
        public Optional<PointFact> at(String period) {
            return points.stream()
                    .filter(point -> point.period().equals(period))
                    .findFirst();
        }
    }

    /**
     * One published figure.
     *
     * @param period code of the time it is about
     * @param batch it came with, and its line there
     */
    public record PointFact(
            String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal change,
            int batch,
            int line,
            @Nullable String source,
            LocalDate knownOn) {}

    /**
     * Where it stands among the municipalities.
     *
     * @param better how many stand better
     * @param of how many have a figure, this one included
     */
    public record Rank(int better, int of) {}

    /** What the newest figure of another area is at the same time; empty if it has none. */
    public Optional<PointFact> elsewhere(String area) {
        var own = newest;
        return own == null
                ? Optional.empty()
                : series.stream()
                        .skip(1)
                        .filter(one -> one.area().equals(area) && !one.reference())
                        .findFirst()
                        .flatMap(one -> one.at(own.period()));
    }
}
