package dk.helhed.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What PostgreSQL shows and allows to the role that the program works as, without the program. */
@AccessTest
class RowLevelSecurityTests {

    private final TestPeople people;
    private final JdbcConnectionDetails database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Connection connection;

    RowLevelSecurityTests(TestPeople people, JdbcConnectionDetails database) {
        this.people = people;
        this.database = database;
    }

    @BeforeEach
    void connectAsTheProgram() throws SQLException {
        connection = DriverManager.getConnection(
                Objects.requireNonNull(database.getJdbcUrl()), database.getUsername(), database.getPassword());
        execute("set role helhed_app");
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void theRoleOfTheProgramOwnsNothingAndPassesNoRuleBy() throws SQLException {
        assertThat(texts("""
                select rolname from pg_roles
                where rolname = 'helhed_app' and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole)
                """)).isEmpty();
        assertThat(texts("select relname from pg_class where pg_get_userbyid(relowner) = 'helhed_app'"))
                .isEmpty();
    }

    @Test
    void everyTableThatNamesAPersonHasRulesAboutRows() throws SQLException {
        assertThat(texts("""
                select relname from pg_class
                join pg_attribute on attrelid = pg_class.oid
                where relnamespace = 'access'::regnamespace and relkind = 'r' and not relrowsecurity
                    and (relname = 'person' or attname in ('person', 'subject'))
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "assignment", "account", "link", "emergency", "token", "owner"})
    void nobodySeesNothing(String table) throws SQLException {
        people.with(Role.ADMINISTRATOR, people.team(people.department()));

        assertThat(texts("select ctid::text from access." + table)).isEmpty();
    }

    @Test
    void aPersonIsSeenByThoseWhoseReachHoldsTheUnit() throws SQLException {
        var department = people.department();
        var team = people.team(department);
        var person = people.person(team);
        var colleague = people.with("caseworker", team);
        var otherTeam = people.with("caseworker", people.team(department));
        var leaderOfOtherTeam = people.with("team-leader", people.team(department));
        var leaderElsewhere = people.with("team-leader", people.team(people.department()));
        var member = people.with("committee-member", team);

        assertThat(seenBy(person)).containsExactly(person.number());
        assertThat(seenBy(colleague)).contains(person.number()).doesNotContain(otherTeam.number());
        assertThat(seenBy(otherTeam)).doesNotContain(person.number());
        assertThat(seenBy(leaderOfOtherTeam)).contains(person.number(), otherTeam.number());
        assertThat(seenBy(leaderElsewhere)).containsExactly(leaderElsewhere.number());
        assertThat(seenBy(member)).containsExactly(member.number());
        assertThat(seenBy(people.with(Role.ADMINISTRATOR, team))).contains(person.number(), leaderElsewhere.number());
    }

    @Test
    void whoHasLeftSeesOnlyOneself() throws SQLException {
        var administrator = people.with(Role.ADMINISTRATOR, people.team(people.department()));
        people.leave(administrator, LocalDate.of(2020, 1, 1));

        assertThat(seenBy(administrator)).containsExactly(administrator.number());
    }

    @Test
    void whatIsSaidInOneTransactionIsForgottenInTheNext() throws SQLException {
        var administrator = people.with(Role.ADMINISTRATOR, people.team(people.department()));

        assertThat(seenBy(administrator)).isNotEmpty();
        assertThat(texts("select number from access.person")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from access.person",
                "delete from access.assignment",
                "delete from access.emergency",
                "update access.emergency set reason = 'another reason'",
                "update access.token set ceiling = 'all'",
                "update access.permission set everything = '{caseworker}'",
                "insert into access.role (code, position, personal_data, emergency) values ('king', 0, false, true)",
                "alter table access.person disable row level security",
                "create table access.mine (id integer)",
            })
    void theProgramMayNotAtAll(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void nobodyGivesOneselfARole() throws SQLException {
        var administrator = people.with(Role.ADMINISTRATOR, people.municipality());
        begin(administrator);

        assertThatThrownBy(() -> execute("""
                insert into access.assignment (person, role, unit, valid_from)
                values ('%s', 'caseworker', %d, current_date)
                """.formatted(administrator.id(), administrator.unit())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void whoMayNotEditPeopleGivesNobodyARole() throws SQLException {
        var team = people.team(people.department());
        var colleague = people.person(team);
        begin(people.with("team-leader", team));

        assertThatThrownBy(() -> execute("""
                insert into access.assignment (person, role, unit, valid_from)
                values ('%s', 'caseworker', %d, current_date)
                """.formatted(colleague.id(), team.id())))
                .hasMessageContaining("row-level security");
    }

    private Set<String> seenBy(Person person) throws SQLException {
        begin(person);
        var seen = texts("select number from access.person");
        connection.rollback();
        connection.setAutoCommit(true);
        return seen;
    }

    private void begin(Person person) throws SQLException {
        connection.setAutoCommit(false);
        execute("select set_config('helhed.acting', 'person:" + person.id() + "', true)");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Set<String> texts(String sql) throws SQLException {
        var texts = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
