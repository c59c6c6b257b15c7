package dk.helhed.barometer.release;

import dk.helhed.barometer.release.Release.Hand;
import dk.helhed.barometer.released.Label;
import dk.helhed.barometer.released.ProtectionSettings;
import dk.helhed.barometer.released.TableContent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row with a release. */
final class ReleaseRow {

    private ReleaseRow() {}

    static Release read(ResultSet row) throws SQLException {
        return new Release(
                row.getObject("id", UUID.class),
                row.getObject("calculation", UUID.class),
                List.of((String[]) row.getArray("indicators").getArray()),
                title(row),
                ProtectionSettings.read(row.getString("settings")),
                TableContent.read(row.getString("content")),
                ReleaseReport.read(row.getString("report")),
                row.getBoolean("safe"),
                row.getString("sha256"),
                ReleaseState.of(row.getString("state")),
                Objects.requireNonNull(hand(row, "prepared", null)),
                hand(row, "decided", "reason"),
                hand(row, "withdrawn", "withdrawal_reason"),
                row.getInt("version"));
    }

    static Label title(ResultSet row) throws SQLException {
        var da = row.getString("title_da");
        var en = row.getString("title_en");
        return new Label(da, en.isEmpty() ? da : en);
    }

    private static @Nullable Hand hand(ResultSet row, String what, @Nullable String reason) throws SQLException {
        var person = row.getObject(what + "_by", UUID.class);
        return person == null
                ? null
                : new Hand(
                        person,
                        Objects.requireNonNullElse(row.getString(what + "_name"), ""),
                        instant(row, what + "_at"),
                        reason == null ? "" : row.getString(reason));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
