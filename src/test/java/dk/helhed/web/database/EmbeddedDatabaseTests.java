package dk.helhed.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Alongside
class EmbeddedDatabaseTests {

    private static final Databases DATABASES = new Databases(Map.of());

    @TempDir
    private Path data;

    @BeforeAll
    static void shareThePrograms() {
        TestPostgres.sharePrograms();
    }

    @Test
    void aFreshDatabaseIsDurableAndHasNoOpenDoor() throws Exception {
        try (var database = DATABASES.forServer(data)) {
            assertThat(value(database, "show fsync")).isEqualTo("on");
            assertThat(value(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(database, "show full_page_writes")).isEqualTo("on");
            assertThat(value(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(
                            database,
                            "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = user"))
                    .isEqualTo("f");
            assertThat(Files.readString(data.resolve("postgres/pg_hba.conf"))).doesNotContain("trust");
            assertThat(permissions("database.properties")).isEqualTo("rw-------");
            assertThat(permissions("postgres")).isEqualTo("rwx------");
            for (var user : new String[] {"helhed", "postgres"}) {
                var stranger = new DatabaseAddress(database.address().jdbcUrl(), user, "a guess");
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(stranger::connect)
                        .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
            }
        }
    }

    @Test
    void rowsAreThereAfterARestartEvenWhenThePortWasTakenMeanwhile() throws Exception {
        String firstUrl;
        try (var database = DATABASES.forServer(data)) {
            firstUrl = database.address().jdbcUrl();
            execute(database, "create table kept as select 42 as answer");
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();

        try (var stranger = new ServerSocket(portOf(firstUrl), 1, InetAddress.getLoopbackAddress());
                var database = DATABASES.forServer(data)) {
            assertThat(portOf(database.address().jdbcUrl())).isNotEqualTo(stranger.getLocalPort());
            assertThat(value(database, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void theServerLeftBehindByAKilledProcessIsTakenOver() throws Exception {
        try (var child = ChildJvm.start(HoldDatabase.class, data.toString())) {
            child.awaitLine("ready");
            try (var joined = DATABASES.forCommand(data)) {
                execute(joined, "create table acknowledged as select 7 as answer");
            }
            child.kill();
        }
        var orphan = new Postmaster(data.toRealPath().resolve("postgres")).process();
        assertThat(orphan).isPresent();

        try (var database = DATABASES.forServer(data)) {
            assertThat(orphan.get().isAlive()).isFalse();
            assertThat(value(database, "select answer from acknowledged")).isEqualTo("7");
        }
    }

    @Test
    void aSecondServerIsRefusedWhileACommandJoins() throws Exception {
        try (var server = DATABASES.forServer(data)) {
            assertRefused("console.database.inUse");
            try (var joined = DATABASES.forCommand(data)) {
                assertThat(joined.address()).isEqualTo(server.address());
            }
            assertThat(value(server, "select 1"))
                    .as("still there after the command")
                    .isEqualTo("1");
        }
        try (var alone = DATABASES.forCommand(data)) {
            assertThat(value(alone, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFirstStartCutShortIsBegunAgain() throws Exception {
        var directory = DataDirectory.at(data);
        ServerSettings.fresh().write(directory);
        Files.createDirectories(directory.cluster().resolve("base"));

        try (var database = DATABASES.forServer(data)) {
            assertThat(value(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void theProcessNumberOfSomebodyElseInThePidFileIsNoObstacle() throws Exception {
        DATABASES.forServer(data).close();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var database = DATABASES.forServer(data)) {
            assertThat(value(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsLeftUntouched() throws Exception {
        DATABASES.forServer(data).close();
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");
        assertRefused("console.database.version");

        Files.move(data.resolve("database.properties"), data.resolve("elsewhere"));
        assertRefused("console.database.noSettings");
        assertThat(data.resolve("postgres/base")).exists();
    }

    private void assertRefused(String key) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> DATABASES.forServer(data).close())
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name)));
    }

    private static int portOf(String jdbcUrl) {
        return Integer.parseInt(jdbcUrl.replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = database.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Database database, String sql) throws SQLException {
        try (var connection = database.address().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
