package dk.helhed.policies.reading;

import dk.helhed.barometer.FigureRef;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.policies.translation.FixedWord;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What effect goals want and where they stand, in plain figures of a language. */
public final class PlainFigures {

    private static final String COUNTRY = "000";

    private final Reading reading;
    private final Areas areas;

    PlainFigures(Reading reading, Areas areas) {
        this.reading = reading;
        this.areas = areas;
    }

    /** Who it is about, what it wants, and the newest figure. */
    public List<Fact> of(EffectReading effect) {
        var facts = new ArrayList<Fact>();
        var group = reading.group(effect.effect());
        if (group != null) {
            facts.add(fact(FixedWord.WHO, group));
        }
        facts.addAll(aim(effect));
        facts.add(fact(FixedWord.NEWEST_FIGURE, newest(effect)));
        return List.copyOf(facts);
    }

    private List<Fact> aim(EffectReading effect) {
        var unit = effect.unit();
        return switch (effect.effect().aim()) {
            case Aim.Target target ->
                List.of(
                        fact(leastOrMost(target.direction() == Good.HIGHER), amount(target.value(), unit)),
                        fact(FixedWord.DEADLINE, reading.writing().period(target.deadline())));
            case Aim.YearlyChange change -> {
                var points = change.direction() == Good.HIGHER
                        ? change.points()
                        : change.points().negate();
                yield List.of(fact(
                        FixedWord.EACH_YEAR,
                        reading.writing().change(points) + " " + reading.word(FixedWord.PERCENTAGE_POINTS)));
            }
            case Aim.Bound bound ->
                List.of(fact(leastOrMost(bound.side() == Aim.Side.FLOOR), amount(bound.value(), unit)));
            case Aim.RelativeBound bound ->
                List.of(fact(leastOrMost(bound.side() == Aim.Side.FLOOR), other(effect, bound.other())));
            case Aim.Parity parity -> List.of(fact(FixedWord.SAME_AS, other(effect, parity.other())));
        };
    }

    private static FixedWord leastOrMost(boolean least) {
        return least ? FixedWord.AT_LEAST : FixedWord.AT_MOST;
    }

    private String other(EffectReading effect, FigureRef other) {
        var area = COUNTRY.equals(other.area()) ? reading.word(FixedWord.WHOLE_COUNTRY) : area(other.area());
        return effect.effect().figure().indicator().equals(other.indicator())
                ? area
                : reading.word(FixedWord.INDICATOR) + " " + other.indicator() + ", " + area;
    }

    private String newest(EffectReading effect) {
        var newest = effect.newest();
        if (newest == null || newest.value() == null) {
            return reading.word(FixedWord.NO_FIGURE);
        }
        var when = Optional.ofNullable(newest.period())
                .map(period -> " (" + reading.writing().period(period) + ")")
                .orElse("");
        return amount(newest.value(), effect.unit()) + when;
    }

    /** A level; in percentage points with that word. */
    private String amount(BigDecimal value, @Nullable Unit unit) {
        if (unit == null) {
            return reading.writing().number(value);
        }
        var written = reading.writing().amount(value, unit);
        return unit == Unit.PERCENTAGE_POINTS ? written + " " + reading.word(FixedWord.PERCENTAGE_POINTS) : written;
    }

    /** The Danish name of an area; its code if it is unknown. */
    String area(String code) {
        return areas.find(code).map(found -> found.name().da()).orElse(code);
    }

    private Fact fact(FixedWord name, String value) {
        return new Fact(reading.word(name), value);
    }
}
