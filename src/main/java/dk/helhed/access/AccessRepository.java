package dk.helhed.access;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who may what. The answers are computed by the functions that the row-level rules use too. */
@Repository
class AccessRepository {

    private final JdbcClient jdbc;

    /** Changes with the program only, so it is read once. */
    private volatile @Nullable Matrix matrix;

    AccessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Matrix matrix() {
        var known = matrix;
        if (known == null) {
            known = new Matrix(roles(), permissions());
            matrix = known;
        }
        return known;
    }

    private List<Role> roles() {
        return jdbc.sql("select code, personal_data, emergency from access.role order by position")
                .query((row, number) ->
                        new Role(row.getString("code"), row.getBoolean("personal_data"), row.getBoolean("emergency")))
                .list();
    }

    private List<Permission> permissions() {
        var reaches = new HashMap<String, Map<String, Reach>>();
        jdbc.sql("select role, permission, reach from access.granted").query(row -> {
            reaches.computeIfAbsent(row.getString("permission"), any -> new HashMap<>())
                    .put(row.getString("role"), Reach.of(row.getString("reach")));
        });
        return jdbc.sql("select code, emergency from access.permission order by position")
                .query((row, number) -> new Permission(
                        row.getString("code"),
                        Map.copyOf(reaches.getOrDefault(row.getString("code"), Map.of())),
                        row.getBoolean("emergency")))
                .list();
    }

    /** Needs a transaction for that person. */
    SortedSet<Integer> unitsInReach(String permission, Reach atMost) {
        return jdbc.sql("select access.units_in_reach(:permission, :atMost::access.reach)")
                .param("permission", permission)
                .param("atMost", atMost.code())
                .query((row, number) -> units(row))
                .single();
    }

    private static SortedSet<Integer> units(ResultSet row) throws SQLException {
        return new TreeSet<>(Arrays.asList((Integer[]) row.getArray(1).getArray()));
    }

    /** The person with all that the person may do today; empty if unknown or gone. Needs a transaction for that person. */
    Optional<Actor> findActor(UUID person) {
        var permissions = jdbc
                .sql("select permission, reach from access.permissions_held()")
                .query((row, number) -> Map.entry(row.getString("permission"), Reach.of(row.getString("reach"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return jdbc.sql("""
                select id, name, unit,
                    (select max(ends_at) from access.emergency
                    where emergency.person = person.id and ended_at is null and ends_at > now()) as emergency_ends_at
                from access.person
                where id = :person and (left_on is null or access.today() < left_on)
                """)
                .param("person", person)
                .query((row, number) -> toActor(row, permissions))
                .optional();
    }

    /** Whether the acting person holds a role that reaches personal data. */
    boolean requiresSecondFactor() {
        return jdbc.sql("""
                select exists (
                    select from access.held() join access.role on role.code = held.role where personal_data)
                """).query(Boolean.class).single();
    }

    private static Actor toActor(ResultSet row, Map<String, Reach> permissions) throws SQLException {
        var emergency = row.getObject("emergency_ends_at", OffsetDateTime.class);
        return new Actor(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("unit"),
                permissions,
                Reach.ALL,
                emergency == null ? null : emergency.toInstant());
    }
}
