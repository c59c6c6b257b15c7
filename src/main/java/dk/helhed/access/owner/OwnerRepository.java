package dk.helhed.access.owner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on owners. What it gives is limited to what the acting person may see. */
@Repository
class OwnerRepository {

    private final JdbcClient jdbc;

    OwnerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Owner> findAll() {
        return jdbc.sql("""
                select owner.kind, owner.thing, owner.person, access.name_of(owner.person) as name,
                    unit.name as unit_name, access.gone_since(owner.person) as left_on
                from access.owner
                join access.unit on unit.id = owner.unit
                """).query(OwnerRepository::toOwner).list();
    }

    /** The ids of the things of the kind that the person owns. */
    List<String> findOwnedBy(UUID person, String kind) {
        return jdbc.sql("select thing from access.owner where person = :person and kind = :kind order by thing")
                .param("person", person)
                .param("kind", kind)
                .query((row, number) -> row.getString("thing"))
                .list();
    }

    /** The ids of the things of the kind whose owner is here. */
    List<String> findWithLivingOwner(String kind) {
        return jdbc.sql("select access.things_with_living_owner(:kind) as thing")
                .param("kind", kind)
                .query((row, number) -> row.getString("thing"))
                .list();
    }

    void save(String kind, String thing, UUID person, int unit, Instant now) {
        jdbc.sql("""
                insert into access.owner (kind, thing, person, unit, since)
                values (:kind, :thing, :person, :unit, :now)
                on conflict (kind, thing) do update
                    set person = excluded.person, unit = excluded.unit, since = excluded.since
                """)
                .param("kind", kind)
                .param("thing", thing)
                .param("person", person)
                .param("unit", unit)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Owner toOwner(ResultSet row, int number) throws SQLException {
        return new Owner(
                row.getString("kind"),
                row.getString("thing"),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("unit_name"),
                row.getObject("left_on", LocalDate.class));
    }
}
