package dk.helhed.yearcycle.signal.rule;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.Observation;
import dk.helhed.reference.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The measurements of a series: its figures in force that have a time and a level. */
final class Levels {

    private Levels() {}

    /** The oldest first. */
    static List<Observation> of(AreaSeries series) {
        return series.figures().byPeriod().stream()
                .map(Figures.Figure::current)
                .filter(figure -> figure.period() != null && figure.value() != null)
                .toList();
    }

    /** The one about exactly this time. */
    static Optional<Observation> at(@Nullable AreaSeries series, @Nullable Period period) {
        return series == null ? Optional.empty() : series.figures().levelAt(period);
    }

    /** The code of its time. */
    static String time(Observation figure) {
        return figure.period() == null ? "" : figure.period().exactCode();
    }
}
