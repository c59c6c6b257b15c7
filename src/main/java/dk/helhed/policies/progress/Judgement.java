package dk.helhed.policies.progress;

import static java.util.Objects.requireNonNull;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.Observation;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.Base;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.reference.Period;
import dk.helhed.statistics.Development;
import dk.helhed.statistics.Good;
import dk.helhed.statistics.Measurement;
import dk.helhed.statistics.Progress;
import dk.helhed.statistics.RequiredPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds one effect goal against its figures. */
final class Judgement {

    private final Policy policy;
    private final PolicyGoal goal;
    private final EffectGoal effect;
    private final @Nullable AreaSeries own;
    private final @Nullable AreaSeries others;
    private final LocalDate day;

    Judgement(Policy policy, PolicyGoal goal, EffectGoal effect, Map<FigureRef, AreaSeries> figures, LocalDate day) {
        this.policy = policy;
        this.goal = goal;
        this.effect = effect;
        this.own = figures.get(effect.figure());
        this.others = effect.aim().comparedWith().map(figures::get).orElse(null);
        this.day = day;
    }

    EffectReading reading(@Nullable StatusOverride override) {
        var newest = newest().orElse(null);
        var base = effect.base() == null ? firstSinceInForce() : effect.base();
        var other = newest == null ? null : otherAt(newest.period());
        var from = base == null ? null : new Measurement(base.period().middleYear(), base.value());
        var now = measurement(newest);
        var development = new Development(from, now, value(base == null ? null : otherAt(base.period())), value(other));
        var aim = aim();
        return new EffectReading(
                effect,
                goal,
                policy.document().responsible(effect),
                own == null ? null : own.indicator(),
                others == null ? null : others.indicator(),
                newest,
                other,
                base,
                effect.base() != null,
                wanted(from, now, value(other)),
                from == null ? new RequiredPath(List.of()) : RequiredPath.of(aim, from, until(now)),
                Progress.of(aim, development),
                override);
    }

    private Optional<Observation> newest() {
        return Optional.ofNullable(own)
                .flatMap(series -> series.figures().newest())
                .filter(figure -> figure.value() != null);
    }

    /** The first figure about a time in which the policy was in force; null if there is none, or it is still a draft. */
    private @Nullable Base firstSinceInForce() {
        var from = policy.head().from();
        if (own == null || from == null) {
            return null;
        }
        return own.figures().byPeriod().stream()
                .map(Figures.Figure::current)
                .filter(figure -> figure.period() != null
                        && figure.value() != null
                        && !figure.period().last().isBefore(from))
                .findFirst()
                .map(figure -> new Base(requireNonNull(figure.period()), requireNonNull(figure.value())))
                .orElse(null);
    }

    private @Nullable Observation otherAt(@Nullable Period period) {
        return others == null ? null : others.figures().levelAt(period).orElse(null);
    }

    /** The aim as the method knows it. */
    private dk.helhed.statistics.Aim aim() {
        return switch (effect.aim()) {
            case Aim.Target target ->
                new dk.helhed.statistics.Aim.Level(
                        target.value(), target.deadline().middleYear(), target.direction());
            case Aim.YearlyChange change ->
                new dk.helhed.statistics.Aim.YearlyChange(
                        change.direction() == Good.HIGHER
                                ? change.points()
                                : change.points().negate());
            case Aim.Bound bound -> new dk.helhed.statistics.Aim.Bound(bound.value(), good(bound.side()));
            case Aim.RelativeBound bound -> new dk.helhed.statistics.Aim.ReferenceBound(good(bound.side()));
            case Aim.Parity parity -> new dk.helhed.statistics.Aim.Parity(parity.tolerance());
        };
    }

    /** The level that is wanted at the time of the newest figure; the target itself where there is one. */
    private @Nullable BigDecimal wanted(
            @Nullable Measurement from, @Nullable Measurement now, @Nullable BigDecimal other) {
        return switch (effect.aim()) {
            case Aim.Target target -> target.value();
            case Aim.YearlyChange change -> from == null || now == null ? null : onTheWay(change, from, now);
            case Aim.Bound bound -> bound.value();
            case Aim.RelativeBound bound -> other;
            case Aim.Parity parity -> other;
        };
    }

    private static BigDecimal onTheWay(Aim.YearlyChange change, Measurement from, Measurement now) {
        var points = change.points().multiply(BigDecimal.valueOf(now.year() - from.year()));
        var signed = change.direction() == Good.HIGHER ? points : points.negate();
        return from.value().add(signed).setScale(Math.max(1, from.value().scale()), RoundingMode.HALF_UP);
    }

    /** How far a path without a deadline is drawn: to the newest figure, else to the day. */
    private double until(@Nullable Measurement now) {
        return now == null ? day.getYear() : now.year();
    }

    private static @Nullable Measurement measurement(@Nullable Observation figure) {
        return figure == null || figure.period() == null || figure.value() == null
                ? null
                : new Measurement(figure.period().middleYear(), figure.value());
    }

    private static @Nullable BigDecimal value(@Nullable Observation figure) {
        return figure == null ? null : figure.value();
    }

    private static Good good(Aim.Side side) {
        return side == Aim.Side.FLOOR ? Good.HIGHER : Good.LOWER;
    }
}
