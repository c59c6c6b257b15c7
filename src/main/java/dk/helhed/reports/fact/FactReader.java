package dk.helhed.reports.fact;

import dk.helhed.barometer.AreaBarometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.GoalReading;
import dk.helhed.barometer.IndicatorReading;
import dk.helhed.policies.Policy;
import dk.helhed.reference.Area;
import dk.helhed.reports.fact.Facts.BatchFact;
import dk.helhed.reports.fact.Facts.GoalFact;
import dk.helhed.reports.fact.Facts.Named;
import dk.helhed.yearcycle.Home;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything that a report knows from the other rooms, as they are at one moment. */
@Service
@Transactional(readOnly = true)
public class FactReader {

    private final Home home;
    private final ThemeReader themes;
    private final FigureReader figures;
    private final SteeringReader steering;
    private final RestReader rest;

    FactReader(Home home, ThemeReader themes, FigureReader figures, SteeringReader steering, RestReader rest) {
        this.home = home;
        this.themes = themes;
        this.figures = figures;
        this.steering = steering;
        this.rest = rest;
    }

    /** The municipality that reports are about; empty if nobody has said which one it is. */
    public Optional<Area> municipality() {
        return home.municipality();
    }

    /** Whether the municipality follows any policy with themes or goals, without which there is nothing to report on. */
    public boolean hasThemes(LocalDate asOf) {
        return home.followed().stream()
                .anyMatch(policy -> !themes.read(policy, asOf).isEmpty());
    }

    /**
     * What is known.
     *
     * @param asOf figures known at the end of this day
     * @param today everything else is as it is now
     */
    public Facts read(Area area, int year, LocalDate asOf, LocalDate today) {
        var policies = home.followed();
        var themes = policies.stream()
                .flatMap(policy -> this.themes.read(policy, asOf).stream())
                .toList();
        var barometer = rest.barometer(area, asOf);
        var figures = this.figures.read(wanted(themes, barometer), asOf);
        return new Facts(
                year,
                asOf,
                today,
                area.code(),
                area.name(),
                policies.stream().map(FactReader::named).toList(),
                themes,
                figures,
                barometer.goals().stream().map(FactReader::goal).toList(),
                steering.steering(),
                steering.pools(),
                rest.yearly(year),
                steering.money(),
                rest.ledger(year),
                batches(figures));
    }

    /**
     * What is known today about the municipality with the code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Facts read(String municipality, int year, LocalDate today) {
        var area = rest.area(municipality)
                .orElseThrow(() -> new IllegalArgumentException("No municipality " + municipality));
        return read(area, year, today, today);
    }

    /** What the themes are measured by, then what else the national barometer shows for the municipality. */
    private static List<FigureRef> wanted(List<ThemeFact> themes, AreaBarometer barometer) {
        var wanted = new LinkedHashSet<FigureRef>();
        themes.stream().flatMap(theme -> theme.figures().stream()).forEach(key -> {
            var at = key.indexOf('@');
            wanted.add(new FigureRef(key.substring(0, at), key.substring(at + 1)));
        });
        barometer.goals().stream()
                .flatMap(goal -> Stream.concat(goal.readings().stream(), goal.supplementary().stream()))
                .filter(reading -> reading.newest() != null)
                .forEach(reading -> wanted.add(new FigureRef(
                        reading.indicator().code(), barometer.area().code())));
        return new ArrayList<>(wanted);
    }

    private static Named named(Policy policy) {
        return new Named(policy.head().title().original(), "/politik/" + policy.id());
    }

    private static GoalFact goal(GoalReading goal) {
        return new GoalFact(
                goal.goal().code(),
                goal.goal().title(),
                Move.of(goal.movement()),
                goal.readings().stream()
                        .filter(IndicatorReading::decides)
                        .map(reading -> reading.indicator().code())
                        .toList());
    }

    private List<BatchFact> batches(List<FigureFact> figures) {
        var numbers = new LinkedHashSet<Integer>();
        figures.stream()
                .flatMap(figure -> figure.series().stream())
                .flatMap(series -> series.points().stream())
                .forEach(point -> numbers.add(point.batch()));
        return rest.batches(numbers);
    }
}
