package dk.helhed.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on people and the roles they hold. What it gives is limited to what the acting person reaches. */
@Repository
class PeopleRepository {

    private static final String PERSON = "id, number, name, email, unit, language, left_on, demo";

    private final JdbcClient jdbc;

    PeopleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> findPerson(UUID id) {
        return jdbc.sql("select " + PERSON + " from access.person where id = :id")
                .param("id", id)
                .query(PeopleRepository::toPerson)
                .optional();
    }

    Optional<Person> findPerson(String number) {
        return jdbc.sql("select " + PERSON + " from access.person where number = :number")
                .param("number", number.strip().toLowerCase(Locale.ROOT))
                .query(PeopleRepository::toPerson)
                .optional();
    }

    List<UUID> findHere(UUID after, int most) {
        return jdbc.sql("""
                select id from access.person
                where id > :after and (left_on is null or access.today() < left_on) order by id limit :most
                """)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void add(Person person) {
        jdbc.sql("""
                insert into access.person (id, number, name, email, unit, language, left_on, demo)
                values (:id, :number, :name, :email, :unit, :language, :leftOn, :demo)
                """).paramSource(person).update();
    }

    void setLanguage(UUID person, String language) {
        jdbc.sql("update access.person set language = :language where id = :person")
                .param("person", person)
                .param("language", language)
                .update();
    }

    /** Whether there is such a number, also of somebody out of reach. Nobody else gives it until the end of the transaction. */
    boolean isTaken(String number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('access.person.' || lower(:number)))::text")
                .param("number", number)
                .query(String.class)
                .single();
        return jdbc.sql("select access.number_is_taken(:number)")
                .param("number", number.toLowerCase(Locale.ROOT))
                .query(Boolean.class)
                .single();
    }

    /** The mark of the row as it is now; any change gives it another. */
    String version(UUID person) {
        return jdbc.sql("select xmin::text from access.person where id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    /** Changes what can be changed by hand; false if the row is no longer the one of that version. */
    boolean change(Person person, String version) {
        return jdbc.sql("""
                update access.person
                set name = :name, email = :email, unit = :unit, language = :language
                where id = :id and xmin::text = :version
                """)
                        .param("name", person.name())
                        .param("email", person.email())
                        .param("unit", person.unit())
                        .param("language", person.language())
                        .param("id", person.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    void setLeftOn(UUID person, @Nullable LocalDate day) {
        jdbc.sql("update access.person set left_on = :day where id = :person")
                .param("day", day)
                .param("person", person)
                .update();
    }

    /** Lets one at a time end administrators. The end of the transaction lets go. */
    void lockAdministrators() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('access.administrator'))::text")
                .query(String.class)
                .single();
    }

    /** Lets one at a time give the person roles. The end of the transaction lets go. */
    void lockPerson(UUID person) {
        jdbc.sql("select from access.person where id = :person for update")
                .param("person", person)
                .query((row, number) -> number)
                .list();
    }

    /** Whether anybody is administrator until further notice, other than that person and by another assignment than that. */
    boolean hasAdministratorBeside(@Nullable UUID person, long assignment) {
        return jdbc.sql("""
                select exists (
                    select from access.assignment
                    join access.person on person.id = assignment.person
                    where assignment.role = 'administrator' and not withdrawn
                        and valid_from <= access.today() and valid_to is null
                        and left_on is null and not demo
                        and assignment.person is distinct from :person and assignment.id <> :assignment)
                """)
                .param("person", person, Types.OTHER)
                .param("assignment", assignment)
                .query(Boolean.class)
                .single();
    }

    Assignment give(Assignment role) {
        var id = jdbc.sql("""
                insert into access.assignment (person, role, unit, valid_from, valid_to, provider)
                values (:person, :role, :unit, :from, :to, :provider)
                returning id
                """).paramSource(role).query(Long.class).single();
        return new Assignment(id, role.person(), role.role(), role.unit(), role.from(), role.to(), role.provider());
    }

    /** Ends the role after the day, or takes it back if it has not begun by then; false if it was changed meanwhile. */
    boolean end(Assignment role, LocalDate lastDay) {
        return jdbc.sql("""
                update access.assignment
                set valid_to = case when valid_from <= :lastDay then :lastDay else valid_to end,
                    withdrawn = valid_from > :lastDay
                where id = :id and not withdrawn and valid_to is not distinct from :to
                """)
                        .param("lastDay", lastDay)
                        .param("id", role.id())
                        .param("to", role.to(), Types.DATE)
                        .update()
                == 1;
    }

    List<Assignment> findAssignments(UUID person) {
        return jdbc.sql("""
                select id, person, role, unit, valid_from, valid_to, provider
                from access.assignment
                where person = :person and not withdrawn
                order by valid_from desc, id
                """)
                .param("person", person)
                .query(PeopleRepository::toAssignment)
                .list();
    }

    static Person toPerson(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("email"),
                row.getInt("unit"),
                row.getString("language"),
                row.getObject("left_on", LocalDate.class),
                row.getBoolean("demo"));
    }

    static Assignment toAssignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getLong("id"),
                row.getObject("person", UUID.class),
                row.getString("role"),
                row.getInt("unit"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("provider"));
    }
}
