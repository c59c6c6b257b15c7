package dk.helhed.policies.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.EffectGoal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far effect goals have come. */
@Service
@Transactional(readOnly = true)
public class EffectGoals {

    private final Barometer barometer;
    private final OverrideRepository overrides;

    EffectGoals(Barometer barometer, OverrideRepository overrides) {
        this.barometer = barometer;
        this.overrides = overrides;
    }

    /** Every effect goal of the policy by key, in its order, with the figures known on the day. One query for all figures. */
    public Map<String, EffectReading> read(Policy policy, LocalDate asOf) {
        var figures = figures(policy, asOf);
        var standing = overrides.of(policy.id()).stream()
                .filter(override -> override.endedAt() == null)
                .collect(toMap(StatusOverride::effectGoal, identity()));
        var readings = new LinkedHashMap<String, EffectReading>();
        for (var goal : policy.document().goals()) {
            for (var effect : goal.effectGoals()) {
                var judgement = new Judgement(policy, goal, effect, figures, asOf);
                readings.put(effect.key(), judgement.reading(standing.get(effect.key())));
            }
        }
        return readings;
    }

    private Map<FigureRef, AreaSeries> figures(Policy policy, LocalDate asOf) {
        var wanted = new HashSet<FigureRef>();
        policy.document().goals().forEach(goal -> goal.effectGoals().forEach(effect -> add(effect, wanted)));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return barometer.readings(wanted, asOf);
    }

    private static void add(EffectGoal effect, Set<FigureRef> wanted) {
        wanted.add(effect.figure());
        effect.aim().comparedWith().ifPresent(wanted::add);
    }
}
