package dk.helhed.barometer.own;

import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Goal;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.IndicatorReading;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All indicators with their newest figures, as the page {@code /indikatorer} shows them. */
@Component
class IndicatorList {

    private final Indicators indicators;
    private final Barometer barometer;
    private final Areas areas;
    private final Units units;

    IndicatorList(Indicators indicators, Barometer barometer, Areas areas, Units units) {
        this.indicators = indicators;
        this.barometer = barometer;
        this.areas = areas;
        this.units = units;
    }

    /** The national goals, each with where its indicators stand in the whole country. */
    Map<Goal, List<IndicatorReading>> national(LocalDate day) {
        var readings = readings(
                indicators.goals().stream()
                        .flatMap(goal -> all(goal))
                        .map(Indicator::code)
                        .toList(),
                Area.COUNTRY,
                day);
        var goals = new LinkedHashMap<Goal, List<IndicatorReading>>();
        indicators
                .goals()
                .forEach(goal -> goals.put(
                        goal,
                        all(goal)
                                .map(indicator -> Objects.requireNonNull(readings.get(indicator.code()))
                                        .reading())
                                .toList()));
        return goals;
    }

    /** The municipalities that define indicators, each with its own as they are defined on the day. */
    Map<Area, List<OwnLine>> own(LocalDate day) {
        var versions =
                indicators.histories().stream().map(history -> history.on(day)).toList();
        var names = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var readings = barometer.readings(
                versions.stream()
                        .map(version -> new FigureRef(version.indicator().seriesCode(), version.area()))
                        .toList(),
                day);
        var lines = new LinkedHashMap<Area, List<OwnLine>>();
        for (var version : versions) {
            var series = readings.get(new FigureRef(version.indicator().seriesCode(), version.area()));
            areas.find(version.area())
                    .ifPresent(area -> lines.computeIfAbsent(area, any -> new ArrayList<>())
                            .add(line(version, Objects.requireNonNull(series), names)));
        }
        return lines;
    }

    private static OwnLine line(OwnIndicator version, AreaSeries series, Map<Integer, String> units) {
        var owner = version.ownerUnit();
        return new OwnLine(version, series.reading(), owner == null ? null : units.get(owner));
    }

    private Map<String, AreaSeries> readings(List<String> codes, String area, LocalDate day) {
        return barometer
                .readings(codes.stream().map(code -> new FigureRef(code, area)).toList(), day)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().indicator(), Map.Entry::getValue));
    }

    private static Stream<Indicator> all(Goal goal) {
        return Stream.concat(goal.indicators().stream(), goal.supplementary().stream());
    }
}
