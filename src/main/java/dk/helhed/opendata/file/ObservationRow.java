package dk.helhed.opendata.file;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Observation;
import dk.helhed.reference.Area;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.tables.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure, or the lack of one, as a row of a table. The columns are first those that the intake reads, so that a file can
 * be taken in again.
 *
 * @param goal null for an indicator of a municipality's own
 * @param series code of the indicator's figures or of its comparison group's
 * @param period what time it is about; null when that is not stated
 * @param figure null when there is none
 */
record ObservationRow(
        Area area,
        @Nullable String goal,
        String series,
        Unit unit,
        @Nullable Period period,
        @Nullable Observation figure) {

    /** What stands in the column {@code status} when there is no figure, and nobody keeps one back. */
    static final String MISSING = "..";

    static final List<String> COLUMNS = List.of(
            "source_url",
            "published",
            "area_code",
            "area",
            "goal_no",
            "indicator_no",
            "value",
            "unit",
            "year",
            "change",
            "since_year",
            "note",
            "numerator",
            "denominator",
            "batch",
            "status",
            "as_of",
            "retrieved");

    static ObservationRow of(Observation figure, Area area, Indicator indicator) {
        return new ObservationRow(area, indicator.goal(), figure.indicator(), figure.unit(), figure.period(), figure);
    }

    static ObservationRow missing(Area area, Indicator indicator, @Nullable Period period) {
        return new ObservationRow(area, indicator.goal(), indicator.seriesCode(), indicator.unit(), period, null);
    }

    /** The period's code; an empty place for null. */
    static Cell cell(@Nullable Period period) {
        return Cell.of(period == null ? null : period.code());
    }

    private static Cell cell(@Nullable Long count) {
        return Cell.of(count == null ? null : BigDecimal.valueOf(count));
    }

    /** Why there is no true figure; null where there is one. */
    private @Nullable String status() {
        if (figure != null && figure.status() != FigureStatus.VALUE) {
            return figure.status().code();
        }
        return figure == null || !figure.hasFigure() ? MISSING : null;
    }

    List<Cell> cells(Edition edition) {
        return List.of(
                Cell.of(figure == null ? null : figure.source()),
                cell(figure == null ? null : figure.published()),
                Cell.of(area.code()),
                Cell.of(edition.wording().name(area)),
                Cell.of(goal),
                Cell.of(series),
                Cell.of(figure == null ? null : figure.value()),
                Cell.of(unit.code()),
                cell(period),
                Cell.of(figure == null ? null : figure.change()),
                cell(figure == null ? null : figure.since()),
                Cell.of(figure == null ? null : figure.note()),
                cell(figure == null ? null : figure.numerator()),
                cell(figure == null ? null : figure.denominator()),
                Cell.of(figure == null ? null : BigDecimal.valueOf(figure.batch())),
                Cell.of(status()),
                Cell.of(edition.asOf().toString()),
                Cell.of(edition.retrieved().toString()));
    }
}
