package dk.helhed.reports.fact;

import static java.util.Comparator.comparing;

import dk.helhed.forms.Fields;
import dk.helhed.projects.cliff.Cliffs;
import dk.helhed.projects.monitoring.Color;
import dk.helhed.projects.monitoring.Monitored;
import dk.helhed.projects.monitoring.Quarters;
import dk.helhed.projects.monitoring.TableFilter;
import dk.helhed.projects.pool.Pool;
import dk.helhed.projects.pool.Pools;
import dk.helhed.reports.fact.SteeringFact.CliffFact;
import dk.helhed.reports.fact.SteeringFact.TroubledFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads how projects and pools are steered, and what they cost. What is not published is left out, whoever asks. */
@Component
class SteeringReader {

    private static final String NO_REPORT = "none";
    private static final int MOST_POOLS = 500;

    private final Quarters quarters;
    private final Cliffs cliffs;
    private final Pools pools;
    private final EffortReader efforts;

    SteeringReader(Quarters quarters, Cliffs cliffs, Pools pools, EffortReader efforts) {
        this.quarters = quarters;
        this.cliffs = cliffs;
        this.pools = pools;
        this.efforts = efforts;
    }

    SteeringFact steering() {
        var colors = new HashMap<String, Integer>();
        var troubled = new ArrayList<TroubledFact>();
        quarters.forEach(TableFilter.of(Fields.NONE), project -> {
            if (project.published()) {
                colors.merge(color(project), 1, Integer::sum);
                trouble(project, troubled);
            }
        });
        troubled.sort(comparing((TroubledFact one) -> one.color().equals(Color.YELLOW.code()))
                .thenComparing(TroubledFact::title));
        return new SteeringFact(efforts.phases(), colors, troubled, cliffs());
    }

    private static String color(Monitored project) {
        var reports = project.course().reports();
        return reports.isEmpty()
                ? NO_REPORT
                : reports.lastEntry().getValue().report().color().code();
    }

    private static void trouble(Monitored project, List<TroubledFact> troubled) {
        var reports = project.course().reports();
        if (!reports.isEmpty() && reports.lastEntry().getValue().report().color() != Color.GREEN) {
            troubled.add(new TroubledFact(
                    project.title(),
                    project.path(),
                    color(project),
                    reports.lastKey().code()));
        }
    }

    private List<CliffFact> cliffs() {
        var found = new ArrayList<CliffFact>();
        cliffs.forEach(cliff -> {
            if (cliff.published()) {
                found.add(new CliffFact(cliff.title(), cliff.path(), cliff.fundedUntil(), cliff.municipal()));
            }
        });
        return found;
    }

    /** The money by kind of effort, payer and year. */
    List<MoneyFact> money() {
        return efforts.money();
    }

    /** The published pools, in the order of their list. */
    List<PoolFact> pools() {
        return pools.list("", 0, MOST_POOLS).pools().stream()
                .filter(pool -> pool.sheet().published())
                .map(this::fact)
                .toList();
    }

    private PoolFact fact(Pool pool) {
        var money = pools.money(pool);
        return new PoolFact(
                pool.sheet().name(),
                pool.path(),
                pool.sheet().payer().name(),
                money.total(),
                money.granted(),
                money.grants(),
                money.waiting());
    }
}
