package dk.helhed.reports.fact;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
 * @param keptBack a figure about a later time than the newest, which is kept back to protect people; null if there is none
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
        @Nullable PointFact keptBack,
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
     * One published figure, or one that is kept back.
     *
     * @param period code of the time it is about
     * @param status what is told of it; reports that were frozen before figures could be kept back do not say it
     * @param batch it came with, and its line there
     */
    public record PointFact(
            String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal change,
            FigureStatus status,
            int batch,
            int line,
            @Nullable String source,
            LocalDate knownOn) {
        public PointFact {
            status = Objects.requireNonNullElse(status, FigureStatus.VALUE);
        }
    }

    /** The newest figure, else the one that is kept back; null without both. */
    public @Nullable PointFact latest() {
        return newest == null ? keptBack : newest;
    }

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
