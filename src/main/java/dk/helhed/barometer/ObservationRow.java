package dk.helhed.barometer;

import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one answer of the database. The times in them are few, so each is read once. */
final class ObservationRow {

    private final Map<String, Period> periods = new HashMap<>();

    Observation read(ResultSet row, int number) throws SQLException {
        return new Observation(
                row.getInt("batch"),
                row.getInt("line"),
                row.getString("indicator"),
                row.getString("area"),
                period(row.getString("period")),
                row.getBigDecimal("value"),
                Unit.named(row.getString("unit")).orElseThrow(),
                row.getBigDecimal("change"),
                period(row.getString("since")),
                period(row.getString("published")),
                row.getObject("known_on", LocalDate.class),
                row.getString("source"),
                row.getString("note"),
                row.getObject("numerator", Long.class),
                row.getObject("denominator", Long.class),
                FigureStatus.of(row.getString("status")));
    }

    private @Nullable Period period(@Nullable String code) {
        return code == null
                ? null
                : periods.computeIfAbsent(code, any -> Period.parse(code).orElseThrow());
    }
}
