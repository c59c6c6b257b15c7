package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import dk.helhed.TestPostgres;
import dk.helhed.web.database.DatabaseAddress;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever was answered before the server was killed stands in the log. */
@Alongside
class KilledServerTests {

    private static final int KILLS = 2;
    private static final int READERS = 4;
    private static final int PATIENCE_SECONDS = 60;

    @Test
    void noAnswerIsSentBeforeItsLogIsOnTheDisk() throws Exception {
        var database = TestPostgres.freshDatabase();
        var moments = new Random(1);
        var answered = new HashSet<String>();

        for (int kill = 0; kill < KILLS; kill++) {
            try (var site = siteOn(database)) {
                var fresh = answersUntilKilled(site, 1 + moments.nextInt(100));
                assertThat(fresh).isNotEmpty();
                answered.addAll(fresh);
            }
            new StoredRows(database).awaitRest();
            assertThat(answered)
                    .allSatisfy(subject ->
                            assertThat(logged(database, subject)).as(subject).isEqualTo(1));
        }
        assertThat(verify(database)).isZero();
    }

    /** The people whose data was looked up and the answer received. */
    private static Set<String> answersUntilKilled(RunningSite site, int answers) throws Exception {
        var answered = ConcurrentHashMap.<String>newKeySet();
        var enough = new CountDownLatch(answers);
        try (var auditor = new SignedInVisitor(site.address(), "demo-auditor");
                var readers = Executors.newFixedThreadPool(READERS)) {
            for (int reader = 0; reader < READERS; reader++) {
                readers.execute(() -> read(auditor, subject -> {
                    answered.add(subject);
                    enough.countDown();
                }));
            }
            assertThat(enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            site.process().kill();
        }
        return answered;
    }

    private static void read(SignedInVisitor auditor, Consumer<String> answered) {
        try {
            for (var status = 200; status == 200; ) {
                var subject = "citizen:" + UUID.randomUUID();
                status = auditor.get("/log?om=" + subject).statusCode();
                if (status == 200) {
                    answered.accept(subject);
                }
            }
        } catch (IOException | InterruptedException killed) {
            assertThat(killed).as("no answer any more").isNotNull();
        }
    }

    private static RunningSite siteOn(DatabaseAddress database) throws IOException {
        return RunningSite.of(
                ChildJvm.start(environment(database), Helhed.class, "run", "--port", "0", "--demo", "--empty"));
    }

    private static int verify(DatabaseAddress database) throws Exception {
        try (var command = ChildJvm.start(environment(database), Helhed.class, "audit", "verify")) {
            command.awaitLine("The log is whole");
            return command.exitCode();
        }
    }

    private static Map<String, String> environment(DatabaseAddress database) {
        return Map.of(
                "HELHED_DATABASE_URL", database.jdbcUrl(),
                "HELHED_DATABASE_USER", database.user(),
                "HELHED_DATABASE_PASSWORD", database.password());
    }

    private static long logged(DatabaseAddress database, String subject) throws Exception {
        return new StoredRows(database)
                .number("select count(*) from access.audit where event = 'read' and subject = '" + subject + "'");
    }
}
