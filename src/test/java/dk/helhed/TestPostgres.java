package dk.helhed;

import dk.helhed.web.database.ActingTransactions;
import dk.helhed.web.database.DatabaseAddress;
import dk.helhed.web.database.Migrations;
import dk.helhed.web.database.OwnerConnection;
import dk.helhed.web.database.ProgramRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * One PostgreSQL for all tests of a run, with a database of its own for each that asks.
 *
 * <p>As in the program, the tests are an ordinary role that owns its database. Unlike in the program, nothing is
 * flushed to disk.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({Migrations.class, OwnerConnection.class, ActingTransactions.class})
public class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static volatile boolean springStopsIt;

    @Bean
    JdbcConnectionDetails testDatabase() {
        springStopsIt = true;
        return freshDatabase();
    }

    @Bean
    static OwnerDatabase ownerDatabase(JdbcConnectionDetails database) {
        return new OwnerDatabase(database);
    }

    /** An empty database. */
    public static DatabaseAddress freshDatabase() {
        var name = "test_" + DATABASES.incrementAndGet();
        execute("create database " + name + " owner helhed template template0");
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + Server.POSTGRES.getPort() + "/" + name, "helhed", "helhed");
    }

    /** Lets every embedded server of the tests share its programs, which take a second to unpack. */
    public static Path sharePrograms() {
        var programs = Path.of("target", "postgres-programs").toAbsolutePath();
        System.setProperty("ot.epg.working-dir", programs.toString());
        return programs;
    }

    private static void execute(String sql) {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Started when first asked for. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        static {
            execute("create role helhed login password 'helhed'");
            makeProgramRole();
        }

        private static void makeProgramRole() {
            try (var connection = POSTGRES.getPostgresDatabase().getConnection()) {
                ProgramRole.make(connection, "helhed");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                sharePrograms();
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setLocaleConfig("locale", "C")
                        .start();
                stopAfterSpring(server);
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** Spring's contexts would wait for a database that is gone, so they go first. */
        private static void stopAfterSpring(EmbeddedPostgres server) {
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!springStopsIt) {
                    stop(server);
                }
            }));
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
