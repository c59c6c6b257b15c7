package dk.helhed.barometer.intake;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.KnownSeries;
import dk.helhed.barometer.Observation;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.tables.Header;
import dk.helhed.tables.RowError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one file into observations, or says what is wrong with them. */
final class RowCheck {

    private final Areas areas;
    private final SeriesCheck seriesCheck;
    private final IntakeRequest request;
    private final int batch;
    private final LocalDate today;

    RowCheck(Areas areas, KnownSeries known, IntakeRequest request, int batch, LocalDate today) {
        this.areas = areas;
        this.seriesCheck = new SeriesCheck(known);
        this.request = request;
        this.batch = batch;
        this.today = today;
    }

    /** What stands in the way of reading any row. Empty when nothing does. */
    List<RowError> errors(Header<Column> header) {
        var errors = new ArrayList<>(missing(header));
        errors.addAll(header.doubled());
        var published = request.published();
        if (published != null && published.first().isAfter(today)) {
            errors.add(RowError.of(
                    header.line(), header.name(Column.PUBLISHED), published.code(), ExpectedFigure.PERIOD_BEGUN));
        }
        return errors;
    }

    private static List<RowError> missing(Header<Column> header) {
        var missing = new ArrayList<RowError>();
        if (!header.has(Column.AREA_CODE) && !header.has(Column.AREA)) {
            missing.add(header.missing("area_code / area"));
        }
        if (!header.has(Column.INDICATOR) && !header.has(Column.UNIT)) {
            missing.add(header.missing("indicator_no"));
        }
        for (var column : List.of(Column.VALUE, Column.PERIOD)) {
            if (!header.has(column)) {
                missing.add(header.missing(String.join(" / ", column.names())));
            }
        }
        return missing;
    }

    Checked check(Fields row) {
        if (!row.isComplete()) {
            return new Checked.Bad(row.errors());
        }
        var area = area(row);
        var series = seriesCheck.series(row);
        var period = period(row, Column.PERIOD);
        var since = period(row, Column.SINCE);
        var published = row.period(Column.PUBLISHED);
        checkOrder(row, period, since, published);
        var unit = SeriesCheck.unit(row, series);
        var value = row.number(Column.VALUE);
        var change = row.number(Column.CHANGE);
        if (unit != null) {
            checkNumbers(row, unit, value, change);
        }
        var counts = PersonCheck.of(row, unit, value);
        if (area == null || series == null || unit == null || !row.errors().isEmpty()) {
            return new Checked.Bad(row.errors());
        }
        var announced = published == null ? request.published() : published;
        return new Checked.Good(new Observation(
                batch,
                Math.toIntExact(row.line()),
                series.code(),
                area.code(),
                period,
                value,
                unit,
                change,
                since,
                announced,
                knownOn(announced),
                row.textOr(Column.SOURCE, request.source()),
                row.textOr(Column.NOTE, null),
                counts.part(),
                counts.persons(),
                FigureStatus.VALUE));
    }

    private @Nullable Area area(Fields row) {
        var code = row.text(Column.AREA_CODE);
        var name = row.text(Column.AREA);
        var written = code.isEmpty() ? name : code;
        var column = code.isEmpty() && (!name.isEmpty() || !row.has(Column.AREA_CODE)) ? Column.AREA : Column.AREA_CODE;
        var area = areas.named(written);
        if (area.isEmpty()) {
            row.refuse(column, ExpectedFigure.AREA);
            return null;
        }
        var named = areas.named(name);
        if (!code.isEmpty() && named.isPresent() && !named.equals(area)) {
            row.refuse(
                    Column.AREA,
                    ExpectedFigure.SAME_AREA,
                    code,
                    area.get().name().da());
        }
        return area.get();
    }

    private @Nullable Period period(Fields row, Column column) {
        var period = row.period(column);
        if (period != null && period.first().isAfter(today)) {
            row.refuse(column, ExpectedFigure.PERIOD_BEGUN);
        }
        return period;
    }

    private void checkOrder(Fields row, @Nullable Period period, @Nullable Period since, @Nullable Period published) {
        if (period != null && since != null && since.first().isAfter(period.last())) {
            row.refuse(Column.SINCE, ExpectedFigure.EARLIER_PERIOD, period.code());
        }
        if (published != null && published.first().isAfter(today)) {
            row.refuse(Column.PUBLISHED, ExpectedFigure.PERIOD_BEGUN);
        }
    }

    private static void checkNumbers(Fields row, Unit unit, @Nullable BigDecimal value, @Nullable BigDecimal change) {
        var range = unit == Unit.COUNT ? ExpectedFigure.WHOLE_NUMBER : ExpectedFigure.RANGE;
        if (value != null && !unit.allows(value)) {
            row.refuse(Column.VALUE, range, unit.least(), unit.most());
        }
        if (change != null && !unit.allowsChange(change)) {
            row.refuse(Column.CHANGE, range, unit.span().negate(), unit.span());
        }
        if (value == null && change == null && row.text(Column.VALUE).isEmpty() && !row.saysMissing(Column.STATUS)) {
            row.refuse(Column.VALUE, ExpectedFigure.VALUE_OR_CHANGE);
        }
    }

    /** The last day the publication may have come out, but never a day that is still to come. */
    private LocalDate knownOn(@Nullable Period announced) {
        return announced == null || announced.last().isAfter(today) ? today : announced.last();
    }
}
