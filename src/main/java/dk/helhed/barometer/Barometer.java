package dk.helhed.barometer;

import static java.util.stream.Collectors.groupingBy;

import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Period;
import java.time.LocalDate;
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
    private final Areas areas;
    private final ObservationRepository observations;

    Barometer(Catalogue catalogue, Areas areas, ObservationRepository observations) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.observations = observations;
    }

    /** All goals of an area, in one query. */
    public AreaBarometer of(Area area, LocalDate asOf) {
        var known =
                observations.findKnown(List.of(area.code()), asOf).stream().collect(groupingBy(Observation::indicator));
        var goals = catalogue.goals().stream()
                .map(goal -> GoalReading.of(
                        goal, readings(goal.indicators(), area, known), supplementary(goal, area, known)))
                .toList();
        return new AreaBarometer(area, asOf, goals);
    }

    /**
     * All figures of an indicator: one series for each area in the order given, empty where there are none, and then those
     * of the comparison group in the areas that have any. One query.
     */
    public List<AreaSeries> series(Indicator indicator, List<Area> wanted, LocalDate asOf) {
        var codes = wanted.stream().map(Area::code).toList();
        var known = observations.findKnown(List.of(indicator.code(), indicator.referenceCode()), codes, asOf).stream()
                .collect(groupingBy(Observation::area, groupingBy(Observation::indicator)));
        var own = wanted.stream().map(area -> AreaSeries.of(indicator, area, false, known));
        var reference = wanted.stream()
                .map(area -> AreaSeries.of(indicator, area, true, known))
                .filter(series -> !series.figures().byPeriod().isEmpty());
        return Stream.concat(own, reference).toList();
    }

    /** The periods for which some municipality has a figure, newest first. Empty when none has. */
    public List<Period> municipalPeriods(Indicator indicator, LocalDate asOf) {
        return observations.findPeriods(indicator.code(), municipalities(), asOf).stream()
                .flatMap(code -> Period.parse(code).stream())
                .toList();
    }

    /** The figure of each municipality that has one for the period, by area code. */
    public Map<String, Observation> municipalFigures(Indicator indicator, Period period, LocalDate asOf) {
        var figures = new LinkedHashMap<String, Observation>();
        for (var figure : observations.findForPeriod(indicator.code(), period.exactCode(), asOf)) {
            var area = areas.find(figure.area());
            if (area.map(Area::kind).equals(Optional.of(AreaKind.MUNICIPALITY))) {
                figures.put(figure.area(), figure);
            }
        }
        return figures;
    }

    /** The indicators for which some municipality has a figure, in the order of the catalogue. */
    public List<Indicator> municipalIndicators(LocalDate asOf) {
        var withFigures = observations.findIndicators(municipalities(), asOf);
        return catalogue.indicators().values().stream()
                .filter(indicator -> withFigures.contains(indicator.code()))
                .toList();
    }

    private List<String> municipalities() {
        return areas.of(AreaKind.MUNICIPALITY).stream().map(Area::code).toList();
    }

    private static List<IndicatorReading> readings(
            List<Indicator> indicators, Area area, Map<String, List<Observation>> known) {
        return indicators.stream()
                .map(indicator -> IndicatorReading.of(
                        indicator, area, Figures.of(known.getOrDefault(indicator.code(), List.of()))))
                .toList();
    }

    private static List<IndicatorReading> supplementary(Goal goal, Area area, Map<String, List<Observation>> known) {
        return readings(goal.supplementary(), area, known).stream()
                .filter(reading -> known.getOrDefault(reading.indicator().code(), List.of()).stream()
                        .anyMatch(Observation::hasFigure))
                .toList();
    }
}
