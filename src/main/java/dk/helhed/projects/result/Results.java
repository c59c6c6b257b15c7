package dk.helhed.projects.result;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Indicator;
import dk.helhed.projects.Effort;
import dk.helhed.projects.plan.Criterion;
import dk.helhed.projects.plan.Plan;
import dk.helhed.reference.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how efforts have gone against their success criteria. Figures of the barometer are read, never copied. */
@Service
@Transactional(readOnly = true)
public class Results {

    private final ResultRepository repository;
    private final Barometer barometer;

    Results(ResultRepository repository, Barometer barometer) {
        this.repository = repository;
        this.barometer = barometer;
    }

    /** How each criterion has gone, as known on the day, in the order of the plan. One query for all figures of the barometer. */
    public List<CriterionResult> of(Effort effort, Plan plan, LocalDate day) {
        var measurements = repository.measurements(effort.id());
        var judgements = repository.judgements(effort.id()).stream().collect(toMap(Judgement::criterion, identity()));
        var series = series(plan, day);
        var results = new ArrayList<CriterionResult>();
        for (var criterion : plan.criteria()) {
            var figure = criterion.measure().figure();
            var findings = figure == null
                    ? Finding.entered(measurements.stream().filter(one -> one.criterion() == criterion.id()))
                    : observed(criterion, plan, series);
            results.add(new CriterionResult(
                    results.size() + 1,
                    criterion,
                    findings,
                    judgements.get(criterion.id()),
                    Proposal.of(criterion, findings, day),
                    Difference.of(findings, unit(criterion, series)).orElse(null)));
        }
        return List.copyOf(results);
    }

    /** When the effort last began to run; empty if it never did. */
    public Optional<Instant> runningSince(Effort effort) {
        return repository.runningSince(effort.id());
    }

    private Map<FigureRef, AreaSeries> series(Plan plan, LocalDate day) {
        var wanted = new HashSet<FigureRef>();
        plan.criteria().forEach(criterion -> wanted.addAll(figures(criterion, plan)));
        return wanted.isEmpty() ? Map.of() : barometer.readings(wanted, day);
    }

    private static Set<FigureRef> figures(Criterion criterion, Plan plan) {
        var figures = new HashSet<FigureRef>();
        var figure = criterion.measure().figure();
        if (figure != null) {
            figures.add(figure);
            var other = compared(figure, plan);
            if (other != null) {
                figures.add(other);
            }
        }
        return figures;
    }

    /** The same indicator in the area for comparison; null if there is none, or it is the area itself. */
    private static @Nullable FigureRef compared(FigureRef figure, Plan plan) {
        var area = plan.comparison().area();
        return area == null || area.code().equals(figure.area())
                ? null
                : new FigureRef(figure.indicator(), area.code());
    }

    private static List<Finding> observed(Criterion criterion, Plan plan, Map<FigureRef, AreaSeries> series) {
        var figure = criterion.measure().figure();
        var own = figure == null ? null : series.get(figure);
        if (figure == null || own == null) {
            return List.of();
        }
        var other = compared(figure, plan);
        return Finding.observed(criterion, own, other == null ? null : series.get(other));
    }

    private static @Nullable Unit unit(Criterion criterion, Map<FigureRef, AreaSeries> series) {
        var figure = criterion.measure().figure();
        return figure == null
                ? Unit.named(criterion.measure().unit()).orElse(null)
                : Optional.ofNullable(series.get(figure))
                        .map(AreaSeries::indicator)
                        .map(Indicator::unit)
                        .orElse(null);
    }
}
