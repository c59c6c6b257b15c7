package dk.helhed.policies.wording;

import dk.helhed.barometer.FigureRef;
import dk.helhed.pages.Page;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.statistics.Good;
import dk.helhed.statistics.Progress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What a page says about an effect goal: what it wants, and why its status is as it is. */
public final class EffectWords {

    private final Page page;
    private final PolicyWords words;

    public EffectWords(Page page, PolicyWords words) {
        this.page = page;
        this.words = words;
    }

    /** What the effect goal wants of its figure. */
    public String aim(EffectReading reading) {
        var unit = reading.unit();
        return switch (reading.effect().aim()) {
            case Aim.Target target ->
                page.text(
                        target.direction() == Good.HIGHER ? "policy.aim.target.higher" : "policy.aim.target.lower",
                        words.amount(target.value(), unit),
                        words.figures().period(target.deadline()));
            case Aim.YearlyChange change ->
                page.text(
                        change.direction() == Good.HIGHER ? "policy.aim.yearly.higher" : "policy.aim.yearly.lower",
                        plain(change.points()));
            case Aim.Bound bound ->
                page.text(key("policy.aim.bound.", bound.side()), words.amount(bound.value(), unit));
            case Aim.RelativeBound bound ->
                page.text(key("policy.aim.bound.", bound.side()), other(reading, bound.other()));
            case Aim.Parity parity -> page.text("policy.aim.parity", other(reading, parity.other()));
        };
    }

    private String other(EffectReading reading, FigureRef other) {
        var area = words.area(other.area());
        return reading.effect().figure().indicator().equals(other.indicator())
                ? page.text("policy.aim.other.area", area)
                : page.text("policy.aim.other.indicator", name(reading, other));
    }

    private String name(EffectReading reading, FigureRef other) {
        var indicator = reading.otherIndicator();
        return indicator == null ? other.indicator() : words.figures().of(indicator.title());
    }

    /** Why the computed status is as it is. */
    public String why(EffectReading reading) {
        return switch (reading.computed()) {
            case Progress.Achieved achieved -> page.text("policy.why.achieved");
            case Progress.Lost lost -> page.text("policy.why.lost");
            case Progress.NoFigure none -> page.text("policy.why.missing." + code(none.missing()));
            case Progress.Unpaced unpaced ->
                page.text(
                        unpaced.measure() == Progress.Measure.DISTANCE ? "policy.why.distance" : "policy.why.unpaced",
                        percent(unpaced.towards()));
            case Progress.Paced paced
            when paced.measure() == Progress.Measure.CHANGE ->
                page.text("policy.why.change", plain(paced.actual()), plain(paced.required()), ratio(paced.ratio()));
            case Progress.Paced paced ->
                page.text(
                        "policy.why.growth", percent(paced.actual()), percent(paced.required()), ratio(paced.ratio()));
        };
    }

    /** What the newest figure lacks; a sentence if nothing can be said. */
    public String gap(EffectReading reading) {
        var gap = reading.gap();
        var unit = reading.unit();
        if (gap == null || unit == null) {
            return page.text("policy.gap.unknown");
        }
        return reading.computed() instanceof Progress.Achieved
                ? page.text("policy.gap.none")
                : page.text("policy.gap", words.change(gap, unit));
    }

    private String percent(double share) {
        return page.number(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP));
    }

    private String ratio(double ratio) {
        return page.number(BigDecimal.valueOf(ratio * 100).setScale(0, RoundingMode.HALF_UP));
    }

    private String plain(double number) {
        return plain(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    private String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return page.number(stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY));
    }

    private static String key(String start, Enum<?> value) {
        return start + code(value);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
