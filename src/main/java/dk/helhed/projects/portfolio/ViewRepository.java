package dk.helhed.projects.portfolio;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on saved views. The database itself shows people their own and those that are shared. */
@Repository
class ViewRepository {

    private final JdbcClient jdbc;

    ViewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the person, then those that others share, each by name. */
    List<SavedView> of(UUID person, int most) {
        return jdbc.sql("""
                select id, name, case when person = :person then '' else coalesce(access.name_of(person), '–') end as owner,
                    shared, parameters
                from projects.view where person = :person or shared
                order by person <> :person, name collate "da-x-icu", id limit :most
                """)
                .param("person", person)
                .param("most", most)
                .query(ViewRepository::toView)
                .list();
    }

    /** The person's own view with the id. */
    Optional<SavedView> find(UUID person, UUID id) {
        return jdbc.sql("""
                select id, name, '' as owner, shared, parameters from projects.view where id = :id and person = :person
                """)
                .param("id", id)
                .param("person", person)
                .query(ViewRepository::toView)
                .optional();
    }

    int count(UUID person) {
        return jdbc.sql("select count(*) from projects.view where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** Keeps the view; false if the person has another with the name. */
    boolean save(UUID person, SavedView view, Instant now) {
        return jdbc.sql("""
                insert into projects.view (id, person, name, shared, parameters, saved_at)
                select :id, :person, :name, :shared, :parameters, :now
                where not exists (
                    select from projects.view where person = :person and lower(name) = lower(:name) and id <> :id)
                on conflict (id) do update set name = excluded.name, shared = excluded.shared
                """)
                        .param("id", view.id())
                        .param("person", person)
                        .param("name", view.name())
                        .param("shared", view.shared())
                        .param(
                                "parameters",
                                view.parameters().entrySet().stream()
                                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                                        .toArray(String[]::new))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void remove(UUID person, UUID id) {
        jdbc.sql("delete from projects.view where id = :id and person = :person")
                .param("id", id)
                .param("person", person)
                .update();
    }

    private static SavedView toView(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("owner"),
                row.getBoolean("shared"),
                parameters(row.getArray("parameters")));
    }

    private static Map<String, String> parameters(Array stored) throws SQLException {
        var parameters = new LinkedHashMap<String, String>();
        for (var parameter : (String[]) stored.getArray()) {
            var equals = parameter.indexOf('=');
            parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return parameters;
    }
}
