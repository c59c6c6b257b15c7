package dk.helhed.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;

/** Whatever somebody with every right on the database does to the log past the program, the check finds it. */
@LogTest
class LogCheckTests {

    private static final int ENTRIES = 9;

    private final AuditLog log;
    private final LogCheck check;
    private final AuditRepository repository;
    private final TransactionOperations transactions;
    private final OwnerOfTheDatabase owner;

    LogCheckTests(
            AuditLog log,
            LogCheck check,
            AuditRepository repository,
            TransactionOperations transactions,
            OwnerOfTheDatabase owner) {
        this.log = log;
        this.check = check;
        this.repository = repository;
        this.transactions = transactions;
        this.owner = owner;
    }

    @BeforeEach
    void nineEntries() throws Exception {
        owner.emptiesTheLog();
        for (int i = 1; i <= ENTRIES; i++) {
            log.happened("sign-in.done", null, Map.of("n", "" + i));
        }
    }

    @Test
    void anUntouchedLogIsWhole() {
        assertThat(find(null)).isEqualTo(new Finding.Whole(repository.head()));
        assertThat(repository.head().number()).isEqualTo(ENTRIES);
    }

    @Test
    void anEmptyLogIsWhole() throws Exception {
        owner.emptiesTheLog();

        assertThat(find(null)).isEqualTo(new Finding.Whole(Head.START));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "person = '11111111-2222-3333-4444-555555555555'",
                "task = 'log'",
                "event = 'sign-in.refused'",
                "kind = ''",
                "thing = '1'",
                "subject = 'nobody at all'",
                "page = ''",
                "purpose = 'case'",
                "details = details || ' '",
                "before = '{}'",
                "after = '{}'",
                "previous = repeat('1', 64)",
                "hash = repeat('1', 64)",
            })
    void anAlteredFieldIsFound(String alteration) throws Exception {
        owner.forges("update access.audit set " + alteration + " where number = 5");

        assertThat(find(null)).isEqualTo(new Finding.Altered(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9})
    void aMissingEntryIsFound(int number) throws Exception {
        owner.forges("delete from access.audit where number = " + number);

        assertThat(find(null)).isEqualTo(new Finding.Missing(number));
    }

    @Test
    void aCutTailIsFound() throws Exception {
        owner.forges("delete from access.audit where number > 6");

        assertThat(find(null)).isEqualTo(new Finding.Missing(7));
    }

    @Test
    void aTailCutTogetherWithTheHeadIsFoundByWhatWasNoted() throws Exception {
        var noted = repository.head();
        owner.forges("""
                delete from access.audit where number > 6;
                update access.audit_head set number = 6, hash = (select hash from access.audit where number = 6)
                """);

        assertThat(find(null)).isInstanceOf(Finding.Whole.class);
        assertThat(find(noted)).isEqualTo(new Finding.Missing(7));
    }

    @ParameterizedTest
    @CsvSource({"4, 5", "1, 9"})
    void swappedEntriesAreFound(int one, int other) throws Exception {
        owner.forges("""
                update access.audit set number = 1000 where number = %1$d;
                update access.audit set number = %1$d where number = %2$d;
                update access.audit set number = %2$d where number = 1000
                """.formatted(one, other));

        assertThat(find(null)).isEqualTo(new Finding.Altered(one));
    }

    @Test
    void anEntryReplacedWithItsHashIsFoundAtTheNext() throws Exception {
        replace(5);

        assertThat(find(null)).isEqualTo(new Finding.Parted(6));
    }

    @Test
    void theLastEntryReplacedWithItsHashIsFoundAtTheHead() throws Exception {
        replace(9);

        assertThat(find(null)).isEqualTo(new Finding.Rewritten(9));
    }

    @Test
    void aLogWrittenAnewIsFoundByWhatWasNoted() throws Exception {
        log.happened("sign-in.done", null, Map.of());
        var noted = repository.head();
        nineEntries();
        log.happened("sign-in.done", null, Map.of("n", "another"));
        log.happened("sign-in.done", null, Map.of());

        assertThat(find(null)).isInstanceOf(Finding.Whole.class);
        assertThat(find(noted)).isEqualTo(new Finding.Rewritten(10));
    }

    @Test
    void anEntryPutInAfterTheEndIsFound() throws Exception {
        var forged = LoggedEntry.after(repository.head(), entry());
        owner.does("""
                insert into access.audit (number, at, event, previous, hash)
                values (%d, '%s', 'sign-in.done', '%s', '%s')
                """.formatted(forged.number(), forged.entry().at(), forged.previous(), forged.hash()));

        assertThat(find(null)).isEqualTo(new Finding.Surplus(10));
    }

    @Test
    void anEarlierHeadIsStillThereWhenTheLogHasGrown() {
        var noted = repository.head();
        log.happened("sign-in.done", null, Map.of());

        assertThat(find(noted)).isEqualTo(new Finding.Whole(repository.head()));
    }

    private void replace(int number) throws Exception {
        var before = Acting.as(
                Task.LOG,
                () -> transactions.execute(
                        status -> repository.walk().skip(number - 2).findFirst().orElseThrow()));
        var forged = LoggedEntry.after(before.head(), entry());
        owner.forges("""
                update access.audit set at = '%s', event = 'sign-in.done', details = null, hash = '%s'
                where number = %d
                """.formatted(forged.entry().at(), forged.hash(), number));
    }

    private static Entry entry() {
        return Entry.happened(Instant.EPOCH, "sign-in.done", null, Map.of());
    }

    private Finding find(@Nullable Head noted) {
        return Acting.as(Task.LOG, () -> check.run(noted));
    }
}
