package dk.helhed.policies.document;

import dk.helhed.barometer.FigureRef;
import dk.helhed.reference.Period;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.util.Optional;

/** What an effect goal wants of its figure. Levels are in the indicator's unit, changes in points of it. */
public sealed interface Aim {

    /** The other figure that the aim follows; empty if it follows none. */
    default Optional<FigureRef> comparedWith() {
        return switch (this) {
            case Target target -> Optional.empty();
            case YearlyChange change -> Optional.empty();
            case Bound bound -> Optional.empty();
            case RelativeBound bound -> Optional.of(bound.other());
            case Parity parity -> Optional.of(parity.other());
        };
    }

    /** The level is reached by the end of the deadline. */
    record Target(BigDecimal value, Period deadline, Good direction) implements Aim {}

    /** The figure changes by so many points every year. */
    record YearlyChange(BigDecimal points, Good direction) implements Aim {}

    /** The figure is never on the wrong side of a level. */
    record Bound(Side side, BigDecimal value) implements Aim {}

    /** The figure is never on the wrong side of what another figure in the same unit says for the same time. */
    record RelativeBound(Side side, FigureRef other) implements Aim {}

    /** The figure is the same as another in the same unit, within the tolerance in points. */
    record Parity(FigureRef other, BigDecimal tolerance) implements Aim {}

    /** Which side of a bound is the right one. */
    enum Side {
        /** At least: a floor. */
        FLOOR,
        /** At most: a ceiling. */
        CEILING
    }
}
