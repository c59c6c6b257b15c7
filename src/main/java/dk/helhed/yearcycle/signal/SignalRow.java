package dk.helhed.yearcycle.signal;

import dk.helhed.forms.Coded;
import dk.helhed.reference.LocalizedText;
import dk.helhed.yearcycle.ThemeRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the database with signals and their steps. */
final class SignalRow {

    private SignalRow() {}

    static Signal read(ResultSet row, int number) throws SQLException {
        var policy = row.getString("policy");
        return new Signal(
                row.getObject("id", UUID.class),
                Coded.stored(SignalKind.class, row.getString("kind")),
                subject(row),
                policy == null ? null : new ThemeRef(policy, row.getString("focus_area")),
                row.getObject("since", LocalDate.class),
                instant(row, "found_at"),
                row.getObject("batch", Integer.class),
                FigureText.read(row.getString("figures")),
                row.getString("basis"),
                certainty(row),
                Coded.stored(SignalState.class, row.getString("state")),
                row.getObject("proposal", UUID.class),
                instant(row, "changed_at"),
                row.getInt("version"));
    }

    static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("signal", UUID.class),
                row.getInt("number"),
                Coded.stored(Transition.class, row.getString("transition")),
                Coded.stored(SignalState.class, row.getString("state")),
                instant(row, "at"),
                row.getString("basis"),
                row.getObject("batch", Integer.class),
                row.getString("words"),
                row.getObject("person", UUID.class),
                name(row),
                row.getObject("proposal", UUID.class));
    }

    private static @Nullable String name(ResultSet row) throws SQLException {
        return row.getString("name");
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                Coded.stored(Subject.Kind.class, row.getString("subject")),
                row.getString("thing"),
                row.getString("area"),
                new LocalizedText(row.getString("title_da"), row.getString("title_en")),
                row.getString("path"));
    }

    private static Certainty certainty(ResultSet row) throws SQLException {
        return switch (row.getString("certainty")) {
            case "certain" -> new Certainty.Certain(row.getDouble("lower"), row.getDouble("upper"));
            case "chance" -> new Certainty.Chance(row.getDouble("lower"), row.getDouble("upper"));
            case "uncounted" -> new Certainty.Uncounted();
            default -> new Certainty.Plain();
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
