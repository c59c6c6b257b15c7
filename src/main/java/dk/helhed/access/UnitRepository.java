package dk.helhed.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on units. */
@Repository
class UnitRepository {

    private static final String UNIT = "id, code, name, kind, parent, closed_on";

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> findAll() {
        return jdbc.sql("select " + UNIT + " from access.unit order by name collate \"da-x-icu\", id")
                .query(UnitRepository::toUnit)
                .list();
    }

    /** By name, those that are there on the day. */
    List<Unit> findOpen(LocalDate day, int most) {
        return jdbc.sql("select " + UNIT + """
                 from access.unit
                where closed_on is null or closed_on > :day
                order by name collate "da-x-icu", id
                limit :most
                """)
                .param("day", day)
                .param("most", most)
                .query(UnitRepository::toUnit)
                .list();
    }

    Optional<Unit> find(int id) {
        return jdbc.sql("select " + UNIT + " from access.unit where id = :id")
                .param("id", id)
                .query(UnitRepository::toUnit)
                .optional();
    }

    Optional<Unit> find(String code) {
        return jdbc.sql("select " + UNIT + " from access.unit where code = :code")
                .param("code", code)
                .query(UnitRepository::toUnit)
                .optional();
    }

    /** Lets one at a time change the tree. The end of the transaction lets go. */
    void lockTree() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('access.unit'))::text")
                .query(String.class)
                .single();
    }

    /** Keeps people and roles out of the unit until the end of the transaction. */
    void lock(int unit) {
        jdbc.sql("select id from access.unit where id = :unit for update")
                .param("unit", unit)
                .query(Integer.class)
                .single();
    }

    /** The mark of the row as it is now; any change gives it another. */
    String version(int unit) {
        return jdbc.sql("select xmin::text from access.unit where id = :unit")
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    int add(String code, String name, Unit.Kind kind, @Nullable Integer parent) {
        return jdbc.sql("""
                insert into access.unit (code, name, kind, parent)
                values (:code, :name, :kind, :parent)
                returning id
                """)
                .param("code", code)
                .param("name", name)
                .param("kind", kind.code())
                .param("parent", parent, Types.INTEGER)
                .query(Integer.class)
                .single();
    }

    /** Changes name and place in the tree; false if the row is no longer the one of that version. */
    boolean change(Unit unit, String version) {
        return jdbc.sql("""
                update access.unit set name = :name, kind = :kind, parent = :parent
                where id = :id and xmin::text = :version
                """)
                        .param("name", unit.name())
                        .param("kind", unit.kind().code())
                        .param("parent", unit.parent(), Types.INTEGER)
                        .param("id", unit.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    void setClosedOn(int unit, @Nullable LocalDate day) {
        jdbc.sql("update access.unit set closed_on = :day where id = :unit")
                .param("day", day, Types.DATE)
                .param("unit", unit)
                .update();
    }

    /** The names of some units below it that are there on the day. */
    List<String> openBelow(int unit, LocalDate day, int most) {
        return jdbc.sql("""
                select name from access.unit
                where parent = :unit and (closed_on is null or closed_on > :day)
                order by name collate "da-x-icu"
                limit :most
                """)
                .param("unit", unit)
                .param("day", day)
                .param("most", most)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** The names of some people who belong to it on the day or later. */
    List<String> peopleIn(int unit, LocalDate day, int most) {
        return jdbc.sql("""
                select name from access.person
                where unit = :unit and (left_on is null or left_on > :day)
                order by name collate "da-x-icu"
                limit :most
                """)
                .param("unit", unit)
                .param("day", day)
                .param("most", most)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** The names of some people who hold a role in it on the day or later. */
    List<String> holdersIn(int unit, LocalDate day, int most) {
        return jdbc.sql("""
                select distinct person.name, person.name collate "da-x-icu" as place
                from access.assignment
                join access.person on person.id = assignment.person
                where assignment.unit = :unit and not withdrawn and (valid_to is null or valid_to >= :day)
                    and (left_on is null or left_on > :day)
                order by place
                limit :most
                """)
                .param("unit", unit)
                .param("day", day)
                .param("most", most)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    /** How many people in reach belong to each unit on the day; units without any are missing. */
    Map<Integer, Integer> countPeople(Scope scope, LocalDate day) {
        var counts = new HashMap<Integer, Integer>();
        jdbc.sql("select unit, count(*) as people from access.person where "
                        + scope.condition("unit", "id")
                        + " and (left_on is null or left_on > :day) group by unit")
                .params(scope.parameters())
                .param("day", day)
                .query(row -> {
                    counts.put(row.getInt("unit"), row.getInt("people"));
                });
        return counts;
    }

    private static Unit toUnit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                Unit.Kind.of(row.getString("kind")),
                row.getObject("parent", Integer.class),
                row.getObject("closed_on", LocalDate.class));
    }
}
