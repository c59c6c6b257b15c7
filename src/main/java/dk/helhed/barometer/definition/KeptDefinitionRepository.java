package dk.helhed.barometer.definition;

import dk.helhed.reference.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the table {@code barometer.figure_definition}. */
@Repository
class KeptDefinitionRepository {

    private final JdbcClient jdbc;

    KeptDefinitionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one change of definitions in at a time. The end of the transaction lets go. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('barometer.figure_definition'))::text")
                .query(String.class)
                .single();
    }

    /** The newest edition of each figure, by id. */
    List<KeptDefinition> findNewest() {
        return jdbc.sql("""
                select distinct on (id) id, edition, version, dataset, name_da, name_en, text, note, saved_at,
                    coalesce(access.name_of(saved_by), '') as saved_by
                from barometer.figure_definition
                order by id, edition desc
                """).query(KeptDefinitionRepository::toDefinition).list();
    }

    /** All editions of a figure, newest first. */
    List<KeptDefinition> findEditions(String id) {
        return jdbc.sql("""
                select id, edition, version, dataset, name_da, name_en, text, note, saved_at,
                    coalesce(access.name_of(saved_by), '') as saved_by
                from barometer.figure_definition
                where id = :id
                order by edition desc
                """)
                .param("id", id)
                .query(KeptDefinitionRepository::toDefinition)
                .list();
    }

    /** The newest edition of a figure. */
    Optional<KeptDefinition> find(String id) {
        return jdbc.sql("""
                select id, edition, version, dataset, name_da, name_en, text, note, saved_at,
                    coalesce(access.name_of(saved_by), '') as saved_by
                from barometer.figure_definition
                where id = :id
                order by edition desc
                limit 1
                """)
                .param("id", id)
                .query(KeptDefinitionRepository::toDefinition)
                .optional();
    }

    void add(KeptDefinition definition, @Nullable UUID savedBy) {
        var name = definition.name();
        jdbc.sql("""
                insert into barometer.figure_definition (id, edition, version, dataset, name_da, name_en, text, note, saved_at,
                    saved_by)
                values (:id, :edition, :version, :dataset, :nameDa, :nameEn, :text, :note, :savedAt, :savedBy)
                """)
                .param("id", definition.id())
                .param("edition", definition.edition())
                .param("version", definition.version())
                .param("dataset", definition.dataset())
                .param("nameDa", name.da())
                .param("nameEn", name.isDanishOnly() ? null : name.en())
                .param("text", definition.text())
                .param("note", definition.note())
                .param("savedAt", at(definition.savedAt()))
                .param("savedBy", savedBy)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static KeptDefinition toDefinition(ResultSet row, int number) throws SQLException {
        return new KeptDefinition(
                row.getString("id"),
                row.getInt("edition"),
                row.getInt("version"),
                row.getString("dataset"),
                LocalizedText.danish(row.getString("name_da"), row.getString("name_en")),
                row.getString("text"),
                row.getString("note"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }
}
