package dk.helhed.yearcycle.signal.compute;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Indicator;
import dk.helhed.policies.Policy;
import dk.helhed.policies.Standing;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.projects.GoalRef;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.signal.Subject;
import dk.helhed.yearcycle.signal.rule.FollowedGoal;
import dk.helhed.yearcycle.signal.rule.Measured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures that the rules read: the indicators of the home municipality, those that exist only for the whole country and are
 * read by a policy, and those of the effect goals.
 *
 * @param indicators by the figures that are asked for
 */
record Wanted(Map<FigureRef, Indicator> indicators, List<Followed> followed) {

    /** An effect goal of a policy that is followed. */
    record Followed(Policy policy, EffectReading reading) {}

    static Wanted of(
            Surroundings around, List<Indicator> all, Function<Policy, Map<String, EffectReading>> effectGoals) {
        var followed = around.policies().stream()
                .flatMap(policy ->
                        effectGoals.apply(policy).values().stream().map(reading -> new Followed(policy, reading)))
                .toList();
        var indicators = new LinkedHashMap<FigureRef, Indicator>();
        all.stream()
                .filter(indicator -> isOf(indicator, around))
                .forEach(indicator -> indicators.put(
                        new FigureRef(indicator.code(), around.home().code()), indicator));
        followed.stream()
                .flatMap(goal -> Stream.ofNullable(goal.reading().indicator())
                        .filter(indicator -> !indicator.local())
                        .map(indicator -> Map.entry(goal.reading().effect().figure(), indicator)))
                .forEach(entry -> indicators.put(entry.getKey(), entry.getValue()));
        return new Wanted(indicators, followed);
    }

    private static boolean isOf(Indicator indicator, Surroundings around) {
        return indicator.isOwn()
                ? indicator.code().startsWith(around.home().code() + "-")
                : indicator.existsIn(around.home());
    }

    /** All figures to be read. */
    Set<FigureRef> figures() {
        var figures = new LinkedHashSet<>(indicators.keySet());
        indicators.forEach((ref, indicator) -> beside(ref, indicator).forEach(figures::add));
        for (var goal : followed) {
            var effect = goal.reading().effect();
            figures.add(effect.figure());
            effect.aim().comparedWith().ifPresent(figures::add);
        }
        return figures;
    }

    private static Stream<FigureRef> beside(FigureRef ref, Indicator indicator) {
        var difference = indicator.difference();
        if (difference != null) {
            return Stream.of(difference.from(), difference.less()).map(code -> new FigureRef(code, ref.area()));
        }
        return indicator.isOwn() ? Stream.of(reference(ref)) : Stream.empty();
    }

    private static FigureRef reference(FigureRef ref) {
        return new FigureRef(ref.indicator() + ".ref", ref.area());
    }

    /** The indicators with what the rules read of them; those without figures too. */
    List<Measured> measured(Map<FigureRef, AreaSeries> figures) {
        var measured = new ArrayList<Measured>();
        indicators.forEach((ref, indicator) -> Optional.ofNullable(figures.get(ref))
                .map(series -> measured(series, ref, indicator, figures))
                .ifPresent(measured::add));
        return measured;
    }

    private static Measured measured(
            AreaSeries series, FigureRef ref, Indicator indicator, Map<FigureRef, AreaSeries> figures) {
        var difference = indicator.difference();
        return difference == null
                ? new Measured(series, indicator.isOwn() ? figures.get(reference(ref)) : null, null, null)
                : new Measured(
                        series,
                        null,
                        figures.get(new FigureRef(difference.from(), ref.area())),
                        figures.get(new FigureRef(difference.less(), ref.area())));
    }

    /** The effect goals with what the rules read of them. */
    List<FollowedGoal> goals(Map<FigureRef, AreaSeries> figures) {
        return followed.stream()
                .map(goal -> {
                    var effect = goal.reading().effect();
                    return new FollowedGoal(
                            goal.policy().id(),
                            goal.reading(),
                            figures.get(effect.figure()),
                            effect.aim().comparedWith().map(figures::get).orElse(null));
                })
                .toList();
    }

    /** Whether it is missed when its figures are late. */
    boolean isUsed(Measured measured) {
        var indicator = measured.series().indicator();
        return indicator.decides()
                || indicator.isOwn()
                || followed.stream()
                        .anyMatch(goal -> Indicator.codeOf(
                                                goal.reading().effect().figure().indicator())
                                        .equals(indicator.code())
                                && goal.reading()
                                        .effect()
                                        .figure()
                                        .area()
                                        .equals(measured.series().area().code()));
    }

    /** The effect goals of policies in force, which somebody can be given. */
    Stream<Followed> inForce() {
        return followed.stream().filter(goal -> goal.policy().standing() == Standing.IN_FORCE);
    }

    /** The theme of a subject that is an effect goal. */
    static @Nullable ThemeRef theme(Surroundings around, Subject subject) {
        return GoalRef.in(subject.thing()).map(around::themeOf).orElse(null);
    }
}
