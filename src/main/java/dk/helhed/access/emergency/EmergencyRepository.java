package dk.helhed.access.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on emergency access. What it gives is limited to the acting person's own, and what the person may oversee. */
@Repository
class EmergencyRepository {

    private final JdbcClient jdbc;

    EmergencyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(UUID person, int unit, String reason, Instant now, Instant end) {
        return jdbc.sql("""
                insert into access.emergency (person, unit, reason, taken_at, ends_at)
                values (:person, :unit, :reason, :now, :end)
                returning id
                """)
                .param("person", person)
                .param("unit", unit)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Ends what runs for the person; how many that were. */
    int end(UUID person, Instant now) {
        return jdbc.sql("""
                update access.emergency set ended_at = :now
                where person = :person and ended_at is null and ends_at > :now
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<Emergency> findAll(int offset, int limit) {
        return jdbc.sql("""
                select emergency.id, person, access.name_of(person) as name, unit.name as unit_name, reason, taken_at,
                    ends_at, ended_at, access.name_of(seen_by) as seen_by, seen_at
                from access.emergency
                join access.unit on unit.id = emergency.unit
                order by taken_at desc, emergency.id desc
                offset :offset limit :limit
                """)
                .param("offset", offset)
                .param("limit", limit)
                .query(EmergencyRepository::toEmergency)
                .list();
    }

    int countUnseen(UUID reader) {
        return jdbc.sql("select count(*) from access.emergency where seen_at is null and person <> :reader")
                .param("reader", reader)
                .query(Integer.class)
                .single();
    }

    /** Whether it was there, by somebody else, and not seen before. */
    boolean see(long id, UUID reader, Instant now) {
        return jdbc.sql("""
                update access.emergency set seen_by = :reader, seen_at = :now
                where id = :id and seen_at is null and person <> :reader
                """)
                        .param("id", id)
                        .param("reader", reader)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Emergency toEmergency(ResultSet row, int number) throws SQLException {
        return new Emergency(
                row.getLong("id"),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("reason"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getString("seen_by"),
                instant(row, "seen_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
