package dk.helhed.access.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes people, units and roles many at a time. Every method needs the intake's transaction. */
@Repository
class StaffRepository {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    StaffRepository(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps others from changing the tree, and from ending administrators. The end of the transaction lets go. */
    void lock() {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtext('access.unit'))::text,
                    pg_advisory_xact_lock(hashtext('access.administrator'))::text
                """).query((row, number) -> number).single();
    }

    boolean hasAdministrator() {
        return jdbc.sql("select access.has_administrator()")
                .query(Boolean.class)
                .single();
    }

    /** The people with these numbers, by number. */
    Map<String, PlannedPerson> findPeople(Collection<String> numbers) {
        return jdbc
                .sql("""
                select person.id, number, person.name, email, unit.code as unit, language, left_on
                from access.person join access.unit on unit.id = person.unit
                where number = any(:numbers)
                """)
                .param("numbers", numbers.toArray(String[]::new))
                .query(StaffRepository::toPerson)
                .list()
                .stream()
                .collect(toMap(PlannedPerson::number, identity()));
    }

    /** All roles ever given to the people with these numbers. */
    List<PlannedRole> findRoles(Collection<String> numbers) {
        return jdbc.sql("""
                select assignment.id, person, role, unit.code as unit, valid_from, valid_to
                from access.assignment
                join access.person on person.id = assignment.person
                join access.unit on unit.id = assignment.unit
                where number = any(:numbers) and not withdrawn
                order by assignment.id
                """)
                .param("numbers", numbers.toArray(String[]::new))
                .query(StaffRepository::toRole)
                .list();
    }

    /** Each after the one it stands below. */
    void addUnits(Collection<PlannedUnit> units) {
        write(units, """
                insert into access.unit (code, name, kind, parent)
                values (:code, :name, :kind, (select id from access.unit where code = :parent))
                """);
    }

    void changeUnits(Collection<PlannedUnit> units) {
        write(units, """
                update access.unit
                set name = :name, kind = :kind, parent = (select id from access.unit where code = :parent)
                where id = :id
                """);
    }

    void addPeople(Collection<PlannedPerson> people) {
        write(people, """
                insert into access.person (id, number, name, email, unit, language, left_on)
                values (:id, :number, :name, :email, (select id from access.unit where code = :unit), :language, :leftOn)
                """);
    }

    void changePeople(Collection<PlannedPerson> people) {
        write(people, """
                update access.person
                set name = :name, email = :email, unit = (select id from access.unit where code = :unit),
                    language = :language, left_on = :leftOn
                where id = :id
                """);
    }

    void addRoles(Collection<PlannedRole> roles) {
        write(roles, """
                insert into access.assignment (person, role, unit, valid_from, valid_to)
                values (:person, :role, (select id from access.unit where code = :unit), :from, :to)
                """);
    }

    void changeRoles(Collection<PlannedRole> roles) {
        write(roles, "update access.assignment set valid_to = :to where id = :id");
    }

    private void write(Collection<?> things, String sql) {
        if (!things.isEmpty()) {
            batches.batchUpdate(
                    sql,
                    things.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new));
        }
    }

    private static PlannedPerson toPerson(ResultSet row, int number) throws SQLException {
        return new PlannedPerson(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("email"),
                row.getString("unit"),
                row.getString("language"),
                row.getObject("left_on", LocalDate.class));
    }

    private static PlannedRole toRole(ResultSet row, int number) throws SQLException {
        return new PlannedRole(
                row.getLong("id"),
                row.getObject("person", UUID.class),
                row.getString("role"),
                row.getString("unit"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
