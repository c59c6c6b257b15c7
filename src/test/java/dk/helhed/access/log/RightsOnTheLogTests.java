package dk.helhed.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Reach;
import dk.helhed.access.Task;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the database itself allows with the log. */
@LogTest
class RightsOnTheLogTests {

    private static final UUID CITIZEN = UUID.randomUUID();

    private final AuditLog log;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final OwnerOfTheDatabase owner;
    private final LogPeople people;
    private long arrived;

    RightsOnTheLogTests(
            AuditLog log,
            TransactionOperations transactions,
            JdbcClient jdbc,
            OwnerOfTheDatabase owner,
            LogPeople people) {
        this.log = log;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.owner = owner;
        this.people = people;
    }

    @BeforeEach
    void oneEntry() throws Exception {
        owner.emptiesTheLog();
        log.happened("sign-in.done", null, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access.audit set event = 'x'",
                "delete from access.audit",
                "truncate access.audit",
                "alter table access.audit disable trigger all",
                "insert into access.audit_head (number, hash) values (9, '')",
                "delete from access.audit_head",
                "truncate access.audit_head",
            })
    void theProgramCanOnlyAdd(String sql) {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("helhed_app");
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access.audit set event = 'x'",
                "delete from access.audit",
                "truncate access.audit",
                "delete from access.audit_head",
                "truncate access.audit_head",
            })
    void evenTheOwnerIsRefused(String sql) {
        assertThatThrownBy(() -> owner.does(sql)).message().contains("The log is never changed");
    }

    @Test
    void theHeadGoesForwardOnly() {
        assertThatThrownBy(() -> jdbc.sql("update access.audit_head set number = 1, hash = ''")
                        .update())
                .rootCause()
                .message()
                .contains("The log only grows");
    }

    @Test
    void eachSeesOfTheLogWhatTheRoleIsFor() {
        var auditor = people.arrives("auditor");
        var adviser = people.arrives("citizens-adviser");
        var administrator = people.arrives("administrator");
        var caseworker = people.arrives("caseworker");
        arrived = Acting.as(
                Task.LOG,
                () -> transactions.execute(status -> jdbc.sql("select number from access.audit_head")
                        .query(Long.class)
                        .single()));
        log.happened("sign-in.done", null, Map.of());
        Acting.as(caseworker, () -> {
            log.read("citizen:" + CITIZEN, "/borger/{id}", "case");
            return true;
        });
        log.happened("sign-in.refused", caseworker.person(), Map.of());

        assertThat(seenBy(auditor)).containsExactly("sign-in.done", "read", "sign-in.refused");
        assertThat(seenBy(Task.LOG)).hasSize(3);
        assertThat(seenBy(adviser)).containsExactly("read");
        assertThat(seenBy(caseworker)).containsExactly("read", "sign-in.refused");
        assertThat(seenBy(administrator)).isEmpty();
        assertThat(seenBy(new Actor(UUID.randomUUID(), "", 1, Map.of(), Reach.ALL, null)))
                .isEmpty();
        assertThat(events()).isEmpty();
    }

    private List<String> seenBy(Acting who) {
        return Acting.as(who, () -> transactions.execute(status -> events()));
    }

    /** Those after the arrival of the people, which is in the log as well. */
    private List<String> events() {
        return jdbc.sql("select event from access.audit where number > :arrived order by number")
                .param("arrived", arrived)
                .query((row, number) -> row.getString("event"))
                .list();
    }
}
