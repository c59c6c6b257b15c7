package dk.helhed.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses, whatever the program forgets. */
@StaffTest
class KeptRulesTests {

    private final TestStaff staff;
    private final JdbcClient jdbc;
    private Unit team;
    private Person administrator;
    private Person colleague;

    KeptRulesTests(TestStaff staff, JdbcClient jdbc) {
        this.staff = staff;
        this.jdbc = jdbc;
        staff.administrator();
        team = staff.root();
        administrator = staff.person("Anna Andersen", team, "administrator");
        colleague = administrator;
    }

    @BeforeEach
    void makeUpPeople() {
        team = staff.team("Holdet", staff.department("Afdelingen"));
        colleague = staff.person("Bo Berg", team, "caseworker");
    }

    private int update(Person by, String sql, Object... values) {
        return staff.by(by, () -> jdbc.sql(sql).params(values).update());
    }

    private void assertRefused(Person by, String sql, Object... values) {
        assertThatThrownBy(() -> update(by, sql, values)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void ownRolesAndTheOwnEndAreOutOfReach() {
        assertRefused(
                administrator, "update access.person set left_on = current_date where id = ?", administrator.id());
        assertRefused(
                administrator,
                "insert into access.assignment (person, role, unit, valid_from) values (?, 'auditor', ?, current_date)",
                administrator.id(),
                team.id());
        assertThat(update(
                        administrator,
                        "update access.assignment set valid_to = valid_from where person = ?",
                        administrator.id()))
                .isZero();
    }

    @Test
    void ofThemselvesPeopleChangeTheirLanguageOnly() {
        assertThat(update(colleague, "update access.person set language = 'en' where id = ?", colleague.id()))
                .isOne();
        assertRefused(
                colleague,
                "update access.person set unit = ? where id = ?",
                staff.root().id(),
                colleague.id());
        assertRefused(colleague, "update access.person set name = 'Bo' where id = ?", colleague.id());
    }

    @Test
    void othersAreChangedByWhoeverMayOnly() {
        var other = staff.person("Eva Egeskov", team);

        assertThat(update(colleague, "update access.person set name = 'Eva' where id = ?", other.id()))
                .isZero();
        assertThat(update(administrator, "update access.person set name = 'Eva' where id = ?", other.id()))
                .isOne();
        assertThat(update(colleague, "update access.unit set name = 'Mit' where id = ?", team.id()))
                .isZero();
        assertRefused(
                colleague,
                "insert into access.person (id, number, name, unit) values (?, ?, 'Ny', ?)",
                UUID.randomUUID(),
                TestStaff.fresh("ny"),
                team.id());
        assertRefused(
                colleague,
                "insert into access.unit (code, name, kind, parent) values (?, 'Mit', 'team', ?)",
                TestStaff.fresh("u"),
                team.id());
    }

    @Test
    void theLastAdministratorStays() {
        assertThatThrownBy(() -> staff.byTheProgram(() -> jdbc.sql("""
                        update access.person set left_on = current_date
                        where id in (select person from access.assignment where role = 'administrator') and not demo
                        """).update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> staff.byTheProgram(() -> jdbc.sql(
                                "update access.assignment set valid_to = valid_from where role = 'administrator'")
                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> staff.byTheProgram(
                        () -> jdbc.sql("update access.assignment set withdrawn = true where role = 'administrator'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aClosedUnitTakesNobodyIn() {
        var closed = staff.team("Lukket", team);
        staff.byTheProgram(() -> jdbc.sql("update access.unit set closed_on = '2026-01-01' where id = ?")
                .param(closed.id())
                .update());

        assertRefused(administrator, "update access.person set unit = ? where id = ?", closed.id(), colleague.id());
        assertRefused(
                administrator,
                "insert into access.assignment (person, role, unit, valid_from) values (?, 'auditor', ?, '2026-02-01')",
                colleague.id(),
                closed.id());
        assertThat(update(
                        administrator,
                        "insert into access.assignment (person, role, unit, valid_from, valid_to) values (?, 'auditor', ?, '2025-01-01', '2025-12-31')",
                        colleague.id(),
                        closed.id()))
                .isOne();
    }

    @Test
    void aUnitInUseStaysOpen() {
        assertRefused(administrator, "update access.unit set closed_on = '2026-01-01' where id = ?", team.id());
        assertRefused(
                administrator,
                "update access.unit set closed_on = '2026-01-01' where id = (select parent from access.unit where id = ?)",
                team.id());
    }
}
