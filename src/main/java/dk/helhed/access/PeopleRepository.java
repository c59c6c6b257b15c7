package dk.helhed.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on units, people and the roles they hold. What it gives is limited to what the acting person reaches. */
@Repository
class PeopleRepository {

    private static final String PERSON = "id, number, name, email, unit, language, left_on, demo";

    private final JdbcClient jdbc;

    PeopleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> findUnits() {
        return jdbc.sql("select id, code, name, kind, parent, closed_on from access.unit order by name, id")
                .query(PeopleRepository::toUnit)
                .list();
    }

    int addUnit(String code, String name, Unit.Kind kind, @Nullable Integer parent) {
        return jdbc.sql("""
                insert into access.unit (code, name, kind, parent)
                values (:code, :name, :kind, :parent)
                returning id
                """)
                .param("code", code)
                .param("name", name)
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("parent", parent)
                .query(Integer.class)
                .single();
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

    void assign(UUID person, String role, int unit, LocalDate from, @Nullable LocalDate to, @Nullable String provider) {
        jdbc.sql("""
                insert into access.assignment (person, role, unit, valid_from, valid_to, provider)
                values (:person, :role, :unit, :from, :to, :provider)
                """)
                .param("person", person)
                .param("role", role)
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .param("provider", provider)
                .update();
    }

    List<Assignment> findAssignments(UUID person) {
        return jdbc.sql("""
                select id, person, role, unit, valid_from, valid_to, provider
                from access.assignment
                where person = :person
                order by valid_from desc, id
                """)
                .param("person", person)
                .query(PeopleRepository::toAssignment)
                .list();
    }

    static Unit toUnit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                Unit.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("parent", Integer.class),
                row.getObject("closed_on", LocalDate.class));
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
