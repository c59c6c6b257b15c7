package dk.helhed.statistics;

import static java.util.Objects.requireNonNull;

import dk.helhed.statistics.Progress.Measure;
import dk.helhed.statistics.Progress.Missing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The questions in the order in which {@link Progress} asks them. */
final class ProgressRule {

    /** A year, less the days by which the same week or quarter of two years may differ. */
    private static final double LEAST_YEARS = 0.95;

    private final Development development;
    private final boolean isRelative;

    private ProgressRule(Development development, boolean isRelative) {
        this.development = development;
        this.isRelative = isRelative;
    }

    static Progress of(Aim aim, Development development) {
        var alone = new ProgressRule(development, false);
        var beside = new ProgressRule(development, true);
        return switch (aim) {
            case Aim.Level level ->
                alone.decide(
                        (value, none) -> keeps(value, level.target(), level.good()),
                        (base, newest) -> toLevel(level, base, newest));
            case Aim.YearlyChange yearly ->
                alone.decide((value, none) -> false, (base, newest) -> yearly(yearly, base, newest));
            case Aim.Bound bound ->
                alone.decide(
                        (value, none) -> keeps(value, bound.level(), bound.good()),
                        (base, newest) -> toBound(bound, base, newest));
            case Aim.ReferenceBound bound ->
                beside.decide(
                        (value, other) -> keeps(oneDecimal(value), oneDecimal(requireNonNull(other)), bound.good()),
                        (base, newest) -> beside.distance());
            case Aim.Parity parity ->
                beside.decide(
                        (value, other) -> distance(oneDecimal(value), oneDecimal(requireNonNull(other)))
                                        .compareTo(parity.tolerance())
                                <= 0,
                        (base, newest) -> beside.distance());
        };
    }

    /** Whether a figure is where the aim wants it; published figures are compared as they are read, with one decimal. */
    private interface Kept {
        boolean by(BigDecimal value, @Nullable BigDecimal other);
    }

    /** How the pace between base and newest is judged. */
    private interface Judgment {
        Progress of(Measurement base, Measurement newest);
    }

    private Progress decide(Kept kept, Judgment pace) {
        var newest = development.newest();
        if (newest == null) {
            return new Progress.NoFigure(Missing.NEWEST);
        }
        if (isRelative && development.newestReference() == null) {
            return new Progress.NoFigure(Missing.NEWEST_REFERENCE);
        }
        if (kept.by(newest.value(), development.newestReference())) {
            return new Progress.Achieved();
        }
        var base = development.base();
        if (base == null) {
            return new Progress.NoFigure(Missing.BASE);
        }
        if (newest.year() - base.year() < LEAST_YEARS) {
            return new Progress.NoFigure(Missing.YEAR_SINCE_BASE);
        }
        if (isRelative && development.baseReference() == null) {
            return new Progress.NoFigure(Missing.BASE_REFERENCE);
        }
        return kept.by(base.value(), development.baseReference()) ? new Progress.Lost() : pace.of(base, newest);
    }

    private static Progress toLevel(Aim.Level aim, Measurement base, Measurement newest) {
        if (aim.deadline() <= base.year()) {
            return new Progress.NoFigure(Missing.TIME_TO_DEADLINE);
        }
        var target = new Measurement(aim.deadline(), aim.target());
        return isOneSide(base, newest) && isOneSide(base, target)
                ? paced(Measure.GROWTH_RATE, Pace.growth(base, newest), Pace.growth(base, target), aim.good())
                : paced(Measure.CHANGE, Pace.change(base, newest), Pace.change(base, target), aim.good());
    }

    private static Progress yearly(Aim.YearlyChange aim, Measurement base, Measurement newest) {
        var actual = Pace.change(base, newest);
        var required = aim.change().doubleValue();
        var ratio = Pace.rounded(actual / required);
        var status = ratio >= 1 ? ProgressStatus.TARGET_ACHIEVED : Pace.ofRatio(ratio);
        return new Progress.Paced(status, Measure.CHANGE, actual, required, ratio);
    }

    private static Progress toBound(Aim.Bound aim, Measurement base, Measurement newest) {
        var sign = aim.level().signum();
        if (isOneSide(base, newest) && (sign == 0 || sign == base.value().signum())) {
            return unpaced(Measure.GROWTH_RATE, Pace.growth(base, newest), aim.good());
        }
        return unpaced(
                Measure.CHANGE, Pace.change(base, newest) / aim.level().abs().doubleValue(), aim.good());
    }

    private Progress distance() {
        var base = requireNonNull(development.base());
        var newest = requireNonNull(development.newest());
        var before = distance(base.value(), requireNonNull(development.baseReference()));
        var now = distance(newest.value(), requireNonNull(development.newestReference()));
        var rate = Pace.growth(new Measurement(base.year(), before), new Measurement(newest.year(), now));
        return unpaced(Measure.DISTANCE, rate, Good.LOWER);
    }

    private static Progress paced(Measure measure, double actual, double required, Good good) {
        var ratio = Pace.rounded(Pace.towards(actual, good) / Math.abs(required));
        return new Progress.Paced(Pace.ofRatio(ratio), measure, actual, required, ratio);
    }

    private static Progress unpaced(Measure measure, double rate, Good good) {
        var towards = Pace.rounded(Pace.towards(rate, good));
        return new Progress.Unpaced(Pace.ofRate(towards), measure, towards);
    }

    private static boolean keeps(BigDecimal value, BigDecimal level, Good good) {
        var side = value.compareTo(level);
        return good == Good.HIGHER ? side >= 0 : side <= 0;
    }

    /** Whether both are on the same side of zero, so that a growth rate leads from one to the other. */
    private static boolean isOneSide(Measurement one, Measurement other) {
        var sign = one.value().signum();
        return sign != 0 && sign == other.value().signum();
    }

    private static BigDecimal distance(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs();
    }

    private static BigDecimal oneDecimal(BigDecimal figure) {
        return figure.setScale(1, RoundingMode.HALF_UP);
    }
}
