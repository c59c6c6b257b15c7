package dk.helhed.policies.file;

import dk.helhed.barometer.FigureRef;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.Base;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an effect goal measures and wants, and notes what cannot be. */
final class AimReader {

    private static final List<String> AIMS = List.of("target", "yearlyChange", "floor", "ceiling", "parity");
    private static final Aim STAND_IN = new Aim.YearlyChange(BigDecimal.ONE, Good.HIGHER);

    private final Measurable measurable;
    private final String municipality;

    AimReader(Measurable measurable, String municipality) {
        this.measurable = measurable;
        this.municipality = municipality;
    }

    /** The indicator and the area in the mapping; the municipality itself if none is named. */
    FigureRef measure(YamlMap map) {
        var indicator = map.text("indicator");
        if (map.has("indicator") && !measurable.hasIndicator(indicator)) {
            map.problem("indicator", "indicator", FileProblems.shown(indicator));
        }
        var area = Optional.ofNullable(map.textOrNull("area")).orElse(municipality);
        if (map.has("area") && !measurable.hasArea(area)) {
            map.problem("area", "area", FileProblems.shown(area));
        }
        return new FigureRef(indicator, area);
    }

    @Nullable
    Base base(YamlMap effect, FigureRef measure) {
        return effect.map("base")
                .map(base -> {
                    var read = new Base(PolicyValues.period(base, "period"), level(base, measure));
                    base.refuseOthers();
                    return read;
                })
                .orElse(null);
    }

    Aim aim(YamlMap effect, FigureRef measure, @Nullable Base base) {
        var named = AIMS.stream().filter(effect::has).toList();
        if (named.size() != 1) {
            effect.problem(named.isEmpty() ? "aim" : named.get(1), "one-aim", String.join(", ", AIMS));
            return STAND_IN;
        }
        var name = named.getFirst();
        return effect.map(name).map(map -> aim(name, map, measure, base)).orElse(STAND_IN);
    }

    private Aim aim(String name, YamlMap map, FigureRef measure, @Nullable Base base) {
        var aim = switch (name) {
            case "target" -> target(map, measure, base);
            case "yearlyChange" -> yearlyChange(map);
            case "floor" -> bound(Aim.Side.FLOOR, map, measure);
            case "ceiling" -> bound(Aim.Side.CEILING, map, measure);
            case "parity" -> parity(map, measure);
            default -> throw new IllegalStateException("No aim " + name);
        };
        map.refuseOthers();
        return aim;
    }

    private Aim target(YamlMap map, FigureRef measure, @Nullable Base base) {
        var value = level(map, measure);
        var direction = PolicyValues.direction(map, "direction");
        var deadline = PolicyValues.period(map, "deadline");
        if (base != null && map.has("value") && map.has("direction")) {
            var sign = value.compareTo(base.value());
            if (direction == Good.HIGHER ? sign < 0 : sign > 0) {
                map.problem("value", "wrong-way", value, base.value());
            }
        }
        if (base != null
                && map.has("deadline")
                && !deadline.last().isAfter(base.period().last())) {
            map.problem(
                    "deadline",
                    "deadline-before-base",
                    deadline.code(),
                    base.period().code());
        }
        return new Aim.Target(value, deadline, direction);
    }

    private static Aim yearlyChange(YamlMap map) {
        var points = PolicyValues.number(map, "points");
        if (map.has("points") && points.signum() <= 0) {
            map.problem("points", "positive", points);
        }
        return new Aim.YearlyChange(points, PolicyValues.direction(map, "direction"));
    }

    private Aim bound(Aim.Side side, YamlMap map, FigureRef measure) {
        if (!map.has("indicator")) {
            return new Aim.Bound(side, level(map, measure));
        }
        return new Aim.RelativeBound(side, sameUnit(map, measure));
    }

    private Aim parity(YamlMap map, FigureRef measure) {
        var tolerance = map.has("tolerance") ? PolicyValues.number(map, "tolerance") : BigDecimal.ZERO;
        if (tolerance.signum() < 0) {
            map.problem("tolerance", "not-negative", tolerance);
        }
        return new Aim.Parity(sameUnit(map, measure), tolerance);
    }

    private FigureRef sameUnit(YamlMap map, FigureRef measure) {
        var other = measure(map);
        var unit = measurable.unitOf(measure.indicator());
        var otherUnit = measurable.unitOf(other.indicator());
        if (unit.isPresent() && otherUnit.isPresent() && !unit.equals(otherUnit)) {
            map.problem(
                    "indicator",
                    "different-units",
                    unit.get().code(),
                    otherUnit.get().code());
        }
        if (other.equals(measure)) {
            map.problem("indicator", "with-itself", FileProblems.shown(other.indicator()));
        }
        return other;
    }

    private BigDecimal level(YamlMap map, FigureRef measure) {
        var value = PolicyValues.number(map, "value");
        if (map.has("value")) {
            measurable
                    .unitOf(measure.indicator())
                    .filter(unit -> !unit.allows(value))
                    .ifPresent(unit -> outOfRange(map, unit, value));
        }
        return value;
    }

    private static void outOfRange(YamlMap map, Unit unit, BigDecimal value) {
        map.problem("value", "out-of-range", value, unit.least(), unit.most(), unit.code());
    }
}
