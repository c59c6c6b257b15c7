package dk.helhed.projects;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
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

    /** A phase that began. */
    record Begun(UUID effort, Phase phase, Instant at) {}

    /** When each of the efforts came into its phases, the earliest first. */
    List<Begun> begun(Collection<UUID> efforts) {
        return jdbc.sql("""
                select effort, phase, at from projects.event
                where effort = any(:efforts) and phase is not null and kind in ('registered', 'phase') order by id
                """)
                .param("efforts", efforts.toArray(UUID[]::new))
                .query((row, number) -> new Begun(
                        row.getObject("effort", UUID.class),
                        Coded.stored(Phase.class, row.getString("phase")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
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
