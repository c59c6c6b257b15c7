package dk.helhed.access;

import static java.util.stream.Collectors.groupingBy;

import dk.helhed.pages.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads people as lists. */
@Repository
class DirectoryRepository {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String PERSON = """
            select person.id, person.number, person.name, person.email, person.unit, person.language, person.left_on,
                person.demo, unit.id as unit_id, unit.code as unit_code, unit.name as unit_name, unit.kind as unit_kind,
                unit.parent as unit_parent, unit.closed_on as unit_closed_on""";

    private static final String ROLE = """
            , assignment.id as role_id, assignment.person as role_person, assignment.role, assignment.valid_from,
                assignment.valid_to, assignment.provider, place.id as place_id, place.code as place_code,
                place.name as place_name, place.kind as place_kind, place.parent as place_parent,
                place.closed_on as place_closed_on""";

    private static final String ORDER = " order by person.name collate \"da-x-icu\" %s, person.id %s";

    private final JdbcClient jdbc;

    DirectoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> findPerson(UUID id) {
        return jdbc.sql(PERSON + " from access.person join access.unit on unit.id = person.unit where person.id = :id")
                .param("id", id)
                .query(PeopleRepository::toPerson)
                .optional();
    }

    /** Nearest first: in Danish order, or backwards before a person. Without roles. */
    List<Colleague> find(WantedPeople wanted, Turn turn, int most) {
        var parameters = wanted.parameters();
        parameters.put("most", most);
        return jdbc.sql(PERSON
                        + " from access.person join access.unit on unit.id = person.unit where "
                        + wanted.condition()
                        + switch (turn) {
                            case Turn.First first -> ORDER.formatted("", "");
                            case Turn.After after -> from(after.person(), parameters, ">") + ORDER.formatted("", "");
                            case Turn.Before before ->
                                from(before.person(), parameters, "<") + ORDER.formatted("desc", "desc");
                        }
                        + " limit :most")
                .params(parameters)
                .query(DirectoryRepository::toColleague)
                .list();
    }

    private String from(UUID person, Map<String, Object> parameters, String direction) {
        var anchor = findPerson(person).orElseThrow(() -> new NotFoundException("error.not-found.detail"));
        parameters.put("anchorName", anchor.name());
        parameters.put("anchor", person);
        return " and (person.name collate \"da-x-icu\", person.id) " + direction + " (:anchorName, :anchor)";
    }

    int count(WantedPeople wanted) {
        return jdbc.sql("select count(*) from access.person where " + wanted.condition())
                .params(wanted.parameters())
                .query(Integer.class)
                .single();
    }

    /** The same people with the roles that they hold on the day, all found at once. */
    List<Colleague> withRoles(List<Colleague> people, LocalDate day) {
        var roles = jdbc
                .sql("select" + ROLE.substring(1) + """
                 from access.assignment
                join access.unit as place on place.id = assignment.unit
                join access.role on role.code = assignment.role
                join access.person on person.id = assignment.person
                where assignment.person = any(:people) and not withdrawn
                    and :day between valid_from and coalesce(valid_to, 'infinity')
                    and (place.closed_on is null or place.closed_on > :day)
                    and (person.left_on is null or person.left_on > :day)
                order by role.position, place.name
                """)
                .param("people", people.stream().map(one -> one.person().id()).toArray(UUID[]::new))
                .param("day", day)
                .query(DirectoryRepository::toRole)
                .list()
                .stream()
                .collect(groupingBy(role -> role.assignment().person()));
        return people.stream()
                .map(one -> new Colleague(
                        one.person(),
                        one.unit(),
                        roles.getOrDefault(one.person().id(), List.of())))
                .toList();
    }

    Stream<Placement> stream(WantedPeople wanted) {
        return jdbc
                .sql(PERSON + ROLE + """
                 from access.person
                join access.unit on unit.id = person.unit
                left join (access.assignment join access.unit as place on place.id = assignment.unit)
                    on assignment.person = person.id and not withdrawn
                where
                """ + wanted.condition() + ORDER.formatted("", "")
                        + ", assignment.valid_from, assignment.id")
                .withFetchSize(ROWS_AT_ONCE)
                .params(wanted.parameters())
                .query((row, number) -> new Placement(
                        PeopleRepository.toPerson(row, number),
                        toUnit(row, "unit_"),
                        row.getString("role") == null ? null : toRole(row, number)))
                .stream();
    }

    List<Colleague> similar(String number, String name, int most) {
        var words = Stream.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
        return jdbc.sql(PERSON + """
                 from access.person join access.unit on unit.id = person.unit
                where person.number = :number or (:words::text[] <> '{}' and person.search like all(:words))
                order by person.number = :number desc, person.name collate "da-x-icu", person.id
                limit :most
                """)
                .param("number", number.strip().toLowerCase(Locale.ROOT))
                .param("words", words)
                .param("most", most)
                .query(DirectoryRepository::toColleague)
                .list();
    }

    private static Colleague toColleague(ResultSet row, int number) throws SQLException {
        return new Colleague(PeopleRepository.toPerson(row, number), toUnit(row, "unit_"), List.of());
    }

    private static Colleague.HeldRole toRole(ResultSet row, int number) throws SQLException {
        var place = toUnit(row, "place_");
        return new Colleague.HeldRole(
                new Assignment(
                        row.getLong("role_id"),
                        row.getObject("role_person", UUID.class),
                        row.getString("role"),
                        place.id(),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("provider")),
                place);
    }

    private static Unit toUnit(ResultSet row, String prefix) throws SQLException {
        return new Unit(
                row.getInt(prefix + "id"),
                row.getString(prefix + "code"),
                row.getString(prefix + "name"),
                Unit.Kind.of(row.getString(prefix + "kind")),
                row.getObject(prefix + "parent", Integer.class),
                row.getObject(prefix + "closed_on", LocalDate.class));
    }
}
