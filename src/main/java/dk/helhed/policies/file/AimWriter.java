package dk.helhed.policies.file;

import dk.helhed.barometer.FigureRef;
import dk.helhed.policies.document.Aim;
import java.util.Locale;

/** Writes what an effect goal wants. */
final class AimWriter {

    private AimWriter() {}

    static void write(Aim aim, Fields fields) {
        switch (aim) {
            case Aim.Target target ->
                fields.put(
                        "target",
                        new Fields()
                                .put("value", target.value())
                                .put("deadline", target.deadline().code())
                                .put("direction", PolicyWriter.way(target.direction())));
            case Aim.YearlyChange change ->
                fields.put(
                        "yearlyChange",
                        new Fields()
                                .put("points", change.points())
                                .put("direction", PolicyWriter.way(change.direction())));
            case Aim.Bound bound -> fields.put(name(bound.side()), new Fields().put("value", bound.value()));
            case Aim.RelativeBound bound -> fields.put(name(bound.side()), measure(bound.other()));
            case Aim.Parity parity ->
                fields.put("parity", measure(parity.other()).put("tolerance", parity.tolerance()));
        }
    }

    private static Fields measure(FigureRef measure) {
        return new Fields().put("indicator", measure.indicator()).put("area", measure.area());
    }

    private static String name(Aim.Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
