package dk.helhed.barometer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the barometer as it was known at the end of a day. The only way to a figure for pages, files and the API. */
@Service
@Transactional(readOnly = true)
public class Barometer {

    private final Catalogue catalogue;
    private final Indicators indicators;
    private final Areas areas;
    private final ObservationRepository observations;

    Barometer(Catalogue catalogue, Indicators indicators, Areas areas, ObservationRepository observations) {
        this.catalogue = catalogue;
        this.indicators = indicators;
        this.areas = areas;
        this.observations = observations;
    }

    /** All goals of an area, in one query, and what its municipality measures besides, in one more. */
    public AreaBarometer of(Area area, LocalDate asOf) {
        var known =
                observations.findKnown(List.of(area.code()), asOf).stream().collect(groupingBy(Observation::indicator));
        var goals = catalogue.goals().stream()
                .map(goal -> GoalReading.of(
                        goal, readings(goal.indicators(), area, known), supplementary(goal, area, known)))
                .toList();
        var own = indicators.of(area).stream()
                .map(history -> history.on(asOf).indicator())
                .toList();
        return new AreaBarometer(area, asOf, goals, readings(own, area, known));
    }

    /**
     * All figures of an indicator: one series for each area in the order given, empty where there are none; then those of
     * the comparison group in the areas that have any; then those that earlier definitions counted, newest first. One
     * query, and one more for an indicator whose definition was changed.
     */
    public List<AreaSeries> series(Indicator indicator, List<Area> wanted, LocalDate asOf) {
        var definitions = Stream.concat(Stream.of(indicator), indicators.earlier(indicator).stream())
                .toList();
        var codes = definitions.stream()
                .flatMap(definition -> Stream.of(definition.seriesCode(), definition.referenceCode()))
                .toList();
        var known = observations
                .findKnown(codes, wanted.stream().map(Area::code).toList(), asOf)
                .stream()
                .collect(groupingBy(Observation::area, groupingBy(Observation::indicator)));
        var current = wanted.stream().map(area -> AreaSeries.of(indicator, area, false, known));
        var rest = Stream.concat(
                wanted.stream().map(area -> AreaSeries.of(indicator, area, true, known)),
                definitions.stream()
                        .skip(1)
                        .flatMap(earlier -> Stream.of(false, true)
                                .flatMap(reference -> wanted.stream()
                                        .map(area -> AreaSeries.of(earlier, area, reference, known)
                                                .asEarlier()))));
        return Stream.concat(
                        current,
                        rest.filter(series -> !series.figures().byPeriod().isEmpty()))
                .toList();
    }

    /**
     * The figures of many indicators in many areas at once. One query, however many; one more when an indicator is a
     * municipality's own.
     *
     * <p>Of each: {@code figures().newest()} is the figure about the latest time, {@code figures().levelAt(period)} the one
     * about a base, {@code reading()} both with the movement between them.
     *
     * @return by the reference that asked; empty series where nothing is known. A reference to an indicator or area that does
     *     not exist is missing
     */
    public Map<FigureRef, AreaSeries> readings(Collection<FigureRef> wanted, LocalDate asOf) {
        return readings(
                wanted,
                indicators.series(wanted.stream().map(FigureRef::indicator).toList(), asOf),
                asOf);
    }

    /**
     * As above, with what the codes stood for on the day read before, for whoever asks area by area. One query.
     *
     * @param codes as from {@link Indicators#series(Collection, LocalDate)}
     */
    public Map<FigureRef, AreaSeries> readings(Collection<FigureRef> wanted, KnownSeries codes, LocalDate asOf) {
        var found = new LinkedHashMap<FigureRef, Catalogue.Series>();
        for (var figure : wanted) {
            codes.find(figure.indicator())
                    .filter(series -> areas.find(figure.area()).isPresent())
                    .ifPresent(series -> found.put(figure, series));
        }
        var pairs = found.entrySet().stream()
                .map(entry ->
                        new FigureRef(entry.getValue().code(), entry.getKey().area()))
                .collect(toSet());
        var known = observations.findKnown(pairs, asOf).stream()
                .collect(groupingBy(Observation::area, groupingBy(Observation::indicator)));
        var readings = new LinkedHashMap<FigureRef, AreaSeries>();
        found.forEach((figure, series) -> readings.put(
                figure,
                AreaSeries.of(series.indicator(), areas.find(figure.area()).orElseThrow(), series.reference(), known)));
        return readings;
    }

    /** The periods for which some municipality has a figure, newest first. Empty when none has. */
    public List<Period> municipalPeriods(Indicator indicator, LocalDate asOf) {
        return observations.findPeriods(indicator.seriesCode(), municipalities(), asOf).stream()
                .flatMap(code -> Period.parse(code).stream())
                .toList();
    }

    /** The figure of each municipality that has one for the period, by area code; those kept back are among them, without a value. */
    public Map<String, Observation> municipalFigures(Indicator indicator, Period period, LocalDate asOf) {
        var figures = new LinkedHashMap<String, Observation>();
        for (var figure : observations.findForPeriod(indicator.seriesCode(), period.exactCode(), asOf)) {
            var area = areas.find(figure.area());
            if (area.map(Area::kind).equals(Optional.of(AreaKind.MUNICIPALITY))) {
                figures.put(figure.area(), figure);
            }
        }
        return figures;
    }

    /**
     * The indicators that a map can show: the national ones for which some municipality has a figure, in the order of the
     * catalogue; then those of municipalities' own that several have figures for.
     */
    public List<Indicator> municipalIndicators(LocalDate asOf) {
        var withFigures = observations.findIndicators(municipalities(), asOf);
        var national = catalogue.indicators().values().stream().filter(one -> withFigures.contains(one.code()));
        return Stream.concat(national, spread(withFigures, asOf).stream()).toList();
    }

    private List<Indicator> spread(List<String> withFigures, LocalDate asOf) {
        if (withFigures.stream().map(Indicator::codeOf).noneMatch(Indicators::isOwnCode)) {
            return List.of();
        }
        var spread = observations.findSpread(withFigures, municipalities(), asOf);
        return indicators.histories().stream()
                .map(history -> history.on(asOf).indicator())
                .filter(own -> spread.contains(own.seriesCode()))
                .toList();
    }

    private List<String> municipalities() {
        return areas.of(AreaKind.MUNICIPALITY).stream().map(Area::code).toList();
    }

    private static List<IndicatorReading> readings(
            List<Indicator> indicators, Area area, Map<String, List<Observation>> known) {
        return indicators.stream()
                .map(indicator -> IndicatorReading.of(
                        indicator, area, Figures.of(known.getOrDefault(indicator.seriesCode(), List.of()))))
                .toList();
    }

    private static List<IndicatorReading> supplementary(Goal goal, Area area, Map<String, List<Observation>> known) {
        return readings(goal.supplementary(), area, known).stream()
                .filter(reading -> known.getOrDefault(reading.indicator().code(), List.of()).stream()
                        .anyMatch(Observation::hasFigure))
                .toList();
    }
}
