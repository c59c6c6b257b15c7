package dk.helhed.barometer.intake;

import dk.helhed.barometer.Catalogue;
import dk.helhed.barometer.KnownSeries;
import dk.helhed.reference.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out which series of figures a row is about, and in which unit. */
final class SeriesCheck {

    /** The series that a file without indicator numbers may hold, known by its unit. */
    private static final String RATIO_SERIES = "N12";

    private final KnownSeries known;

    SeriesCheck(KnownSeries known) {
        this.known = known;
    }

    /** The series the row is about; null when it names none, which the row is told. */
    Catalogue.@Nullable Series series(Fields row) {
        var code = row.text(Column.INDICATOR);
        if (!row.has(Column.INDICATOR)) {
            if (Unit.named(row.text(Column.UNIT)).filter(Unit.RATIO::equals).isEmpty()) {
                row.refuse(Column.UNIT, ExpectedFigure.INDICATOR_COLUMN, RATIO_SERIES);
                return null;
            }
            code = RATIO_SERIES;
        }
        var series = known.find(code).orElse(null);
        if (series == null) {
            row.refuse(Column.INDICATOR, ExpectedFigure.INDICATOR);
        } else {
            checkGoal(row, series);
        }
        return series;
    }

    private static void checkGoal(Fields row, Catalogue.Series series) {
        var goal = row.text(Column.GOAL);
        var own = series.indicator().goal();
        if (goal.isEmpty() || series.indicator().supplementary() || goal.equals(own)) {
            return;
        }
        if (own == null) {
            row.refuse(Column.GOAL, ExpectedFigure.NO_GOAL, series.indicator().code());
        } else {
            row.refuse(Column.GOAL, ExpectedFigure.GOAL, own, series.indicator().code());
        }
    }

    /** The unit of the row's figures; null when there is no series, or the row says another, which it is told. */
    static @Nullable Unit unit(Fields row, Catalogue.@Nullable Series series) {
        if (series == null) {
            return null;
        }
        var expected = unitOf(series);
        var written = row.text(Column.UNIT);
        if (!written.isEmpty() && !Unit.named(written).equals(Optional.of(expected))) {
            row.refuse(Column.UNIT, ExpectedFigure.UNIT, expected.code(), series.code());
            return null;
        }
        return expected;
    }

    /** A comparison group has a level of its own, also beside an indicator that is a difference. */
    private static Unit unitOf(Catalogue.Series series) {
        var unit = series.indicator().unit();
        return series.reference() && unit == Unit.PERCENTAGE_POINTS ? Unit.PERCENT : unit;
    }
}
