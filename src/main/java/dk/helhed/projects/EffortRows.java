package dk.helhed.projects;

import dk.helhed.forms.Coded;
import dk.helhed.projects.Sheet.Partners;
import dk.helhed.projects.Sheet.Responsible;
import dk.helhed.projects.Sheet.Span;
import dk.helhed.projects.Sheet.Target;
import dk.helhed.projects.Sheet.Where;
import dk.helhed.reference.Areas;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads an effort from a row of the register. */
final class EffortRows {

    private final Areas areas;

    EffortRows(Areas areas) {
        this.areas = areas;
    }

    Effort effort(ResultSet row, int number) throws SQLException {
        return new Effort(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("slug"),
                row.getInt("version"),
                Coded.stored(Phase.class, row.getString("phase")),
                toSheet(row),
                Coded.stored(Evidence.class, row.getString("evidence")),
                new MoneySum(
                        row.getBigDecimal("budget"),
                        row.getBigDecimal("municipal"),
                        row.getBigDecimal("spent"),
                        row.getInt("unbudgeted"),
                        row.getObject("funded_until", LocalDate.class)),
                row.getBoolean("example"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private Sheet toSheet(ResultSet row) throws SQLException {
        return new Sheet(
                Coded.stored(Kind.class, row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                texts(row, "goals").stream()
                        .flatMap(text -> GoalRef.in(text).stream())
                        .toList(),
                new Target(row.getString("target_group"), row.getObject("target_size", Integer.class)),
                new Where(areas.find(row.getString("area")).orElseGet(areas::country), row.getString("district")),
                new Responsible(row.getInt("unit"), row.getObject("manager", UUID.class), row.getString("politician")),
                new Partners(
                        texts(row, "associations"),
                        texts(row, "companies"),
                        texts(row, "institutions"),
                        texts(row, "volunteers")),
                texts(row, "languages"),
                new Span(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                texts(row, "links"),
                row.getBoolean("published"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
