package dk.helhed.yearcycle.signal.rule;

import dk.helhed.barometer.NextFigures;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.UsedFigure;
import dk.helhed.yearcycle.signal.UsedFigure.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The newest figure of an indicator is older than it ought to be: see {@link NextFigures}. */
public final class NoNewFigure {

    private NoNewFigure() {}

    /**
     * Whether it holds. An indicator without any figure has nothing to be late with.
     *
     * @param days how many days late it may be
     */
    public static Optional<Finding> of(Measured measured, NextFigures next, LocalDate today, int days) {
        var series = measured.series();
        return series.figures()
                .newest()
                .flatMap(newest -> next.by(series.indicator(), newest)
                        .filter(due -> due.plusDays(days).isBefore(today))
                        .map(due -> new Finding(
                                SignalKind.NO_NEW_FIGURE,
                                measured.subject(),
                                due.plusDays(1),
                                List.of(UsedFigure.of(Role.NEWEST, newest), UsedFigure.day(Role.DUE, due)),
                                Levels.time(newest),
                                new Certainty.Plain())));
    }
}
