package dk.helhed.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** What is kept in the log, and when. */
@LogTest
class AuditLogTests {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final String SUBJECT = "person:" + SOMEBODY;

    private final AuditLog log;
    private final AuditRepository repository;
    private final TransactionOperations transactions;
    private final OwnerOfTheDatabase owner;

    AuditLogTests(
            AuditLog log, AuditRepository repository, TransactionOperations transactions, OwnerOfTheDatabase owner) {
        this.log = log;
        this.repository = repository;
        this.transactions = transactions;
        this.owner = owner;
    }

    @BeforeEach
    void empty() throws Exception {
        owner.emptiesTheLog();
    }

    @Test
    void aChangeIsKeptWithWhatWasAndWhatBecame() {
        transactions.executeWithoutResult(
                status -> log.changed("unit", "7", new Named("Team Øst", 7), new Named("Team \"Vest\"", 7)));

        assertThat(entries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.hash()).isEqualTo(repository.head().hash()))
                .extracting(LoggedEntry::entry)
                .extracting(Entry::event, Entry::kind, Entry::thing, Entry::before, Entry::after)
                .containsExactly(
                        "changed",
                        "unit",
                        "7",
                        "{\"name\":\"Team Øst\",\"id\":7}",
                        "{\"name\":\"Team \\\"Vest\\\"\",\"id\":7}");
    }

    @Test
    void whatIsReadBackHashesAsWhatWasWritten() {
        transactions.executeWithoutResult(status -> log.changed("unit", "7", null, new Named("a\u0000b\uD800c", 1)));
        log.happened("sign-in.refused", SOMEBODY, Map.of("way", "password"));
        Acting.as(Task.SIGN_IN, () -> {
            log.read(SUBJECT, "/medarbejdere/{id}", "case");
            return true;
        });

        assertThat(entries()).hasSize(3).allMatch(LoggedEntry::isUnaltered);
    }

    @Test
    void aRollbackTakesTheChangeAlongAndLeavesWhatHappened() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    log.changed("unit", "7", null, new Named("Team", 7));
                    log.happened("sign-in.refused", null, Map.of());
                    log.read(SUBJECT, "/medarbejdere/{id}", "case");
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");

        assertThat(entries()).extracting(row -> row.entry().event()).containsExactly("sign-in.refused", "read");
    }

    @Test
    void changesOfOneTransactionStandTogetherInTheirOrder() {
        transactions.executeWithoutResult(status -> {
            log.changed("unit", "1", null, new Named("a", 1));
            log.happened("link.made", null, Map.of());
            log.changed("unit", "2", null, new Named("b", 2));
        });

        assertThat(entries())
                .extracting(row -> row.entry().event() + row.entry().thing())
                .containsExactly("link.madenull", "changed1", "changed2");
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> log.changed("unit", "7", null, new Named("Team", 7)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofManyAtOnceNoneIsLostAndTheChainIsWhole() throws Exception {
        Callable<Boolean> work = () -> {
            for (int i = 0; i < 50; i++) {
                log.read(SUBJECT, "/medarbejdere/{id}", "case");
                transactions.executeWithoutResult(status -> log.changed("unit", "7", null, new Named("Team", 7)));
            }
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(16)) {
            var done =
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> work).toList());
            for (var one : done) {
                assertThat(one.get()).isTrue();
            }
        }

        var all = entries();
        assertThat(all).hasSize(1_600);
        assertThat(all.stream().filter(row -> row.entry().event().equals("read")))
                .hasSize(800);
        var head = Head.START;
        for (var row : all) {
            assertThat(row.number()).isEqualTo(head.number() + 1);
            assertThat(row.previous()).isEqualTo(head.hash());
            assertThat(row.isUnaltered()).isTrue();
            head = row.head();
        }
        assertThat(head).isEqualTo(repository.head());
    }

    @Test
    void aLogThatCannotBeWrittenIsSaidSo() throws Exception {
        owner.does("revoke insert on access.audit from helhed_app");
        try {
            assertThatThrownBy(() -> log.read(SUBJECT, "/medarbejdere/{id}", "case"))
                    .isInstanceOf(LogUnavailableException.class);
            assertThatThrownBy(() -> transactions.executeWithoutResult(
                            status -> log.changed("unit", "7", null, new Named("Team", 7))))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            owner.does("grant insert on access.audit to helhed_app");
        }
        log.read(SUBJECT, "/medarbejdere/{id}", "case");

        assertThat(entries()).hasSize(1);
    }

    private List<LoggedEntry> entries() {
        return Acting.as(
                Task.LOG, () -> transactions.execute(status -> repository.walk().toList()));
    }

    private record Named(String name, int id) {}
}
