package dk.helhed.policies.compare;

import dk.helhed.policies.document.Aim;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;

/** Tells whether one aim asks for more or less than another of the same kind. */
final class AimComparison {

    private AimComparison() {}

    /** What became of the older aim in the newer one. */
    static Fate of(Aim older, Aim newer) {
        if (older.equals(newer)) {
            return Fate.KEPT;
        }
        return switch (older) {
            case Aim.Target before when newer instanceof Aim.Target after -> of(before, after);
            case Aim.YearlyChange before
            when newer instanceof Aim.YearlyChange after ->
                before.direction() == after.direction() ? more(before.points(), after.points()) : Fate.OTHER;
            case Aim.Bound before
            when newer instanceof Aim.Bound after && before.side() == after.side() ->
                before.side() == Aim.Side.FLOOR
                        ? more(before.value(), after.value())
                        : more(after.value(), before.value());
            case Aim.Parity before
            when newer instanceof Aim.Parity after && before.other().equals(after.other()) ->
                more(after.tolerance(), before.tolerance());
            case Aim.Target before -> Fate.OTHER;
            case Aim.YearlyChange before -> Fate.OTHER;
            case Aim.Bound before -> Fate.OTHER;
            case Aim.RelativeBound before -> Fate.OTHER;
            case Aim.Parity before -> Fate.OTHER;
        };
    }

    private static Fate of(Aim.Target before, Aim.Target after) {
        if (before.direction() != after.direction()) {
            return Fate.OTHER;
        }
        var level = before.direction() == Good.HIGHER
                ? more(before.value(), after.value())
                : more(after.value(), before.value());
        var time = after.deadline().last().compareTo(before.deadline().last());
        var deadline = time == 0 ? Fate.KEPT : time > 0 ? Fate.SOFTENED : Fate.TIGHTENED;
        if (level == Fate.KEPT || level == deadline) {
            return deadline;
        }
        // A higher target later, or a lower one sooner: neither more nor less.
        return deadline == Fate.KEPT ? level : Fate.OTHER;
    }

    private static Fate more(BigDecimal before, BigDecimal after) {
        var sign = after.compareTo(before);
        return sign == 0 ? Fate.KEPT : sign > 0 ? Fate.TIGHTENED : Fate.SOFTENED;
    }
}
