package dk.helhed.barometer.released;

import dk.helhed.barometer.FigureStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads a row with a cell of a released table, be it of the table itself or of what everybody may see of it. */
public final class ReleasedLineRow {

    private ReleasedLineRow() {}

    public static ReleasedLine read(ResultSet row) throws SQLException {
        return new ReleasedLine(
                row.getInt("line"),
                row.getString("indicator"),
                row.getInt("version"),
                List.of((String[]) row.getArray("members").getArray()),
                row.getString("area"),
                row.getObject("year", Integer.class),
                FigureStatus.of(row.getString("status")),
                row.getBigDecimal("value"),
                row.getObject("numerator", Long.class),
                row.getObject("denominator", Long.class),
                row.getObject("other_numerator", Long.class),
                row.getObject("other_denominator", Long.class));
    }
}
