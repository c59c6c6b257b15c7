package dk.helhed.reports.fact;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Observation;
import dk.helhed.barometer.Source;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reports.fact.FigureFact.PointFact;
import dk.helhed.reports.fact.FigureFact.Rank;
import dk.helhed.reports.fact.FigureFact.SeriesFact;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads figures from the barometer: one query for all series, and one more for the rank of each. */
@Component
class FigureReader {

    private static final String REFERENCE = ".ref";

    private final Barometer barometer;

    FigureReader(Barometer barometer) {
        this.barometer = barometer;
    }

    /** The figures, each once, in the order asked for. One whose indicator or area does not exist is left out. */
    List<FigureFact> read(Collection<FigureRef> wanted, LocalDate asOf) {
        var all = new LinkedHashSet<FigureRef>();
        wanted.forEach(figure -> {
            all.add(figure);
            all.addAll(beside(figure));
        });
        var known = barometer.readings(all, asOf);
        return wanted.stream()
                .distinct()
                .filter(known::containsKey)
                .map(figure -> fact(figure, known, asOf))
                .toList();
    }

    /** What it is compared with: the whole country, and persons of Danish origin in both. */
    private static List<FigureRef> beside(FigureRef figure) {
        var country = new FigureRef(figure.indicator(), Area.COUNTRY);
        var reference = new FigureRef(figure.indicator() + REFERENCE, figure.area());
        return figure.area().equals(Area.COUNTRY) ? List.of(reference) : List.of(country, reference);
    }

    private FigureFact fact(FigureRef figure, Map<FigureRef, AreaSeries> known, LocalDate asOf) {
        var own = Objects.requireNonNull(known.get(figure));
        var indicator = own.indicator();
        var reading = own.reading();
        var newest = reading.newest();
        var keptBack = reading.keptBack();
        var base = reading.basePeriod();
        return new FigureFact(
                key(figure),
                indicator.code(),
                indicator.title(),
                indicator.subject(),
                indicator.definition(),
                indicator.population(),
                source(indicator.source()),
                indicator.unit(),
                indicator.good(),
                series(figure, own, known),
                newest == null ? null : point(newest),
                keptBack == null ? null : point(keptBack),
                base == null ? null : base.exactCode(),
                reading.baseLevel(),
                reading.change(),
                Move.of(reading),
                newest == null ? null : rank(indicator, own.area(), newest, asOf));
    }

    /** How a report names the figure. */
    static String key(FigureRef figure) {
        return figure.indicator() + "@" + figure.area();
    }

    private static String source(Source source) {
        return source.url() == null ? source.name() : source.name() + ", " + source.url();
    }

    private static List<SeriesFact> series(FigureRef figure, AreaSeries own, Map<FigureRef, AreaSeries> known) {
        var found = new ArrayList<SeriesFact>();
        found.add(series(own));
        for (var other : beside(figure)) {
            var series = known.get(other);
            if (series != null && !points(series).isEmpty()) {
                found.add(series(series));
            }
        }
        return found;
    }

    private static SeriesFact series(AreaSeries series) {
        var indicator = series.indicator();
        return new SeriesFact(
                series.reference() ? indicator.referenceCode() : indicator.seriesCode(),
                series.area().code(),
                series.area().name(),
                series.reference(),
                points(series));
    }

    private static List<PointFact> points(AreaSeries series) {
        return series.figures().byPeriod().stream()
                .map(Figures.Figure::current)
                .filter(figure -> figure.period() != null
                        && (figure.hasFigure() || figure.status().isKeptBack()))
                .map(FigureReader::point)
                .toList();
    }

    private static PointFact point(Observation figure) {
        return new PointFact(
                Objects.requireNonNull(figure.period()).exactCode(),
                figure.value(),
                figure.change(),
                figure.status(),
                figure.batch(),
                figure.line(),
                figure.source(),
                figure.knownOn());
    }

    private @Nullable Rank rank(Indicator indicator, Area area, Observation newest, LocalDate asOf) {
        var period = newest.period();
        var value = newest.value();
        if (area.kind() != AreaKind.MUNICIPALITY || !indicator.local() || period == null || value == null) {
            return null;
        }
        var values = barometer.municipalFigures(indicator, period, asOf).values().stream()
                .map(Observation::value)
                .filter(Objects::nonNull)
                .toList();
        var better = (int) values.stream()
                .filter(other -> isBetter(other, value, indicator.good()))
                .count();
        return values.size() < 2 ? null : new Rank(better, values.size());
    }

    private static boolean isBetter(BigDecimal other, BigDecimal own, Good good) {
        return good == Good.HIGHER ? other.compareTo(own) > 0 : other.compareTo(own) < 0;
    }
}
