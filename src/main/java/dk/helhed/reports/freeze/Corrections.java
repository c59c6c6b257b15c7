package dk.helhed.reports.freeze;

import static dk.helhed.pages.Texts.DENMARK;
import static java.util.stream.Collectors.toMap;

import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Batches;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.Observation;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.FigureFact.PointFact;
import dk.helhed.reports.fact.FigureFact.SeriesFact;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what was corrected since a report was frozen. The report itself stays as it is. */
@Component
public class Corrections {

    private final Barometer barometer;
    private final Batches batches;
    private final Clock clock;

    Corrections(Barometer barometer, Batches batches, Clock clock) {
        this.barometer = barometer;
        this.batches = batches;
        this.clock = clock;
    }

    /** In the order of the report, each once. One query for all figures. */
    public List<Correction> since(Facts facts) {
        var wanted = new LinkedHashSet<FigureRef>();
        facts.figures().forEach(figure -> figure.series().forEach(series -> wanted.add(ref(series))));
        var known = barometer.readings(wanted, LocalDate.now(clock));
        var days = batches.all().stream()
                .collect(toMap(
                        Batch::number,
                        batch -> batch.importedAt().atZone(DENMARK).toLocalDate()));
        return facts.figures().stream()
                .flatMap(figure -> figure.series().stream()
                        .flatMap(series -> Optional.ofNullable(known.get(ref(series))).stream()
                                .flatMap(now -> of(figure, series, now.figures(), days))))
                .distinct()
                .toList();
    }

    private static FigureRef ref(SeriesFact series) {
        return new FigureRef(series.code(), series.area());
    }

    private static Stream<Correction> of(
            FigureFact figure, SeriesFact series, Figures now, Map<Integer, LocalDate> days) {
        return series.points().stream()
                .flatMap(point -> later(point, now)
                        .map(later -> new Correction(
                                figure.indicator(),
                                figure.title(),
                                series.name(),
                                series.reference(),
                                point.period(),
                                figure.unit(),
                                point.value(),
                                later.value(),
                                later.batch(),
                                days.getOrDefault(later.batch(), later.knownOn())))
                        .stream());
    }

    private static Optional<Observation> later(PointFact point, Figures now) {
        return now.byPeriod().stream()
                .map(Figures.Figure::current)
                .filter(figure ->
                        figure.period() != null && figure.period().exactCode().equals(point.period()))
                .filter(figure -> figure.batch() > point.batch() && differs(figure.value(), point.value()))
                .findFirst();
    }

    private static boolean differs(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other != null;
        }
        return other == null || one.compareTo(other) != 0;
    }
}
