package dk.helhed.projects;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what happened to efforts. */
@Repository
class EventRepository {

    private final JdbcClient jdbc;

    EventRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Event> of(UUID effort, int most) {
        return jdbc.sql("""
                select at, kind, phase, note from projects.event where effort = :effort order by id desc limit :most
                """)
                .param("effort", effort)
                .param("most", most)
                .query(EventRepository::toEvent)
                .list();
    }

    private static Event toEvent(ResultSet row, int number) throws SQLException {
        @Nullable String phase = row.getString("phase");
        return new Event(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Coded.stored(Event.Kind.class, row.getString("kind")),
                phase == null ? null : Coded.stored(Phase.class, phase),
                row.getString("note"));
    }
}
