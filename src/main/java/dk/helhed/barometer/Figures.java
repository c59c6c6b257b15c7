package dk.helhed.barometer;

import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The known figures of one indicator in one area.
 *
 * @param byPeriod oldest first; figures whose time is not stated come first of all
 */
public record Figures(List<Figure> byPeriod) {

    static final Figures NONE = new Figures(List.of());

    /**
     * One figure with its history.
     *
     * @param current the version in force
     * @param earlier versions it replaced whose value differs, newest first; empty when it was never corrected
     */
    public record Figure(Observation current, List<Observation> earlier) {}

    /** What makes two rows without a time the same figure, such as one that was taken in again. */
    private record Undated(
            @Nullable BigDecimal value,
            @Nullable BigDecimal change,
            @Nullable Period since,
            @Nullable Period published) {

        static Undated of(Observation figure) {
            return new Undated(figure.value(), figure.change(), figure.since(), figure.published());
        }
    }

    /**
     * Figures from all known versions; for each figure the version in force must come before the others. A row with neither
     * time nor figure says nothing and is left out.
     */
    static Figures of(List<Observation> versions) {
        var figures = new LinkedHashMap<Object, List<Observation>>();
        for (var version : versions) {
            var period = version.period();
            if (period != null || version.hasFigure()) {
                var key = period == null ? Undated.of(version) : period.exactCode();
                figures.computeIfAbsent(key, any -> new ArrayList<>()).add(version);
            }
        }
        return new Figures(figures.values().stream()
                .map(Figures::toFigure)
                .sorted(Comparator.comparing(
                        figure -> figure.current().period(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList());
    }

    /** The figure about the latest stated time. */
    public Optional<Observation> newest() {
        return byPeriod.reversed().stream()
                .map(Figure::current)
                .filter(figure -> figure.period() != null && figure.hasFigure())
                .findFirst();
    }

    /** The figure about the latest stated time if it is kept back, so that {@link #newest} is about an earlier time. */
    Optional<Observation> keptBack() {
        return byPeriod.reversed().stream()
                .map(Figure::current)
                .filter(figure -> figure.period() != null
                        && (figure.hasFigure() || figure.status().isKeptBack()))
                .findFirst()
                .filter(figure -> figure.status().isKeptBack());
    }

    /** A level whose time is not stated. */
    Optional<Observation> undated() {
        return byPeriod.stream()
                .map(Figure::current)
                .filter(figure -> figure.period() == null && figure.value() != null)
                .findFirst();
    }

    /** The figure about exactly this time, when its level is published. */
    public Optional<Observation> levelAt(@Nullable Period period) {
        return byPeriod.stream()
                .map(Figure::current)
                .filter(figure -> period != null
                        && figure.period() != null
                        && figure.value() != null
                        && figure.period().exactCode().equals(period.exactCode()))
                .findFirst();
    }

    private static Figure toFigure(List<Observation> versions) {
        var current = versions.getFirst();
        var earlier = versions.stream()
                .skip(1)
                .filter(version -> differs(version, current))
                .toList();
        return new Figure(current, earlier);
    }

    private static boolean differs(Observation one, Observation other) {
        var value = one.value();
        var otherValue = other.value();
        return value != null && (otherValue == null || value.compareTo(otherValue) != 0);
    }
}
