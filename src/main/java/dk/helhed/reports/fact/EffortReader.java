package dk.helhed.reports.fact;

import static java.util.Comparator.comparing;

import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortFilter;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.GoalRef;
import dk.helhed.projects.summary.PublishedSums;
import dk.helhed.reports.fact.ThemeFact.EffortFact;
import java.text.Collator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads published efforts, and what is paid for them. What is not published is left out, whoever asks. */
@Component
class EffortReader {

    private static final int MOST_ON_A_GOAL = 200;

    private final Efforts efforts;
    private final PublishedSums sums;

    EffortReader(Efforts efforts, PublishedSums sums) {
        this.efforts = efforts;
        this.sums = sums;
    }

    /** Those that work on any of the goals and are granted or under way, by title. */
    List<EffortFact> on(Collection<GoalRef> goals) {
        var found = new LinkedHashMap<UUID, Effort>();
        for (var goal : goals) {
            var filter = new EffortFilter("", null, null, goal, "", null, false);
            efforts.list(filter, 0, MOST_ON_A_GOAL).efforts().stream()
                    .filter(effort -> effort.sheet().published())
                    .filter(effort -> effort.phase().isUnderway())
                    .forEach(effort -> found.put(effort.id(), effort));
        }
        var danish = Collator.getInstance(Locale.of("da"));
        return found.values().stream()
                .map(EffortReader::fact)
                .sorted(comparing(EffortFact::title, danish).thenComparing(EffortFact::path))
                .toList();
    }

    private static EffortFact fact(Effort effort) {
        return new EffortFact(
                effort.sheet().title(),
                effort.path(),
                effort.phase().code(),
                effort.money().budget(),
                effort.money().fundedUntil());
    }

    /** How many are in each phase. */
    Map<String, Integer> phases() {
        var phases = new LinkedHashMap<String, Integer>();
        sums.phases().forEach((phase, efforts) -> phases.put(phase.code(), efforts));
        return phases;
    }

    /** The money by kind of effort, payer and year. */
    List<MoneyFact> money() {
        return sums.money().stream()
                .map(sum -> new MoneyFact(
                        sum.kind().code(), sum.payer().code(), sum.year(), sum.budget(), sum.spent(), sum.unbudgeted()))
                .toList();
    }
}
