package dk.helhed.policies.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.Measure;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    private Map<Measure, AreaSeries> figures(Policy policy, LocalDate asOf) {
        var wanted = new HashSet<Measure>();
        policy.document().goals().forEach(goal -> goal.effectGoals().forEach(effect -> add(effect, wanted)));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var refs = wanted.stream().collect(toMap(EffectGoals::ref, identity()));
        return barometer.readings(refs.keySet(), asOf).entrySet().stream()
                .collect(toMap(
                        found -> Optional.ofNullable(refs.get(found.getKey())).orElseThrow(), Map.Entry::getValue));
    }

    private static void add(EffectGoal effect, Set<Measure> wanted) {
        wanted.add(effect.figure());
        other(effect.aim()).ifPresent(wanted::add);
    }

    /** What an aim compares with; empty if it does not compare. */
    public static Optional<Measure> other(Aim aim) {
        return switch (aim) {
            case Aim.Target target -> Optional.empty();
            case Aim.YearlyChange change -> Optional.empty();
            case Aim.Bound bound -> Optional.empty();
            case Aim.RelativeBound bound -> Optional.of(bound.other());
            case Aim.Parity parity -> Optional.of(parity.other());
        };
    }

    private static FigureRef ref(Measure measure) {
        return new FigureRef(measure.indicator(), measure.area());
    }
}
