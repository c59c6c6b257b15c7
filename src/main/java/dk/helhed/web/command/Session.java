package dk.helhed.web.command;

import dk.helhed.barometer.intake.ShippedFigures;
import dk.helhed.charts.Charts;
import dk.helhed.policies.ShippedPolicies;
import dk.helhed.projects.intake.ShippedExamples;
import dk.helhed.web.database.Database;
import dk.helhed.web.database.DatabaseAddress;
import dk.helhed.yearcycle.calendar.ShippedTemplate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The program at work on its database.
 *
 * <p>However it ends, by {@link #close()}, Ctrl-C or TERM, the web stops first and then the database. Spring's own
 * shutdown hook stays off: it would not wait for a database that is still starting.
 */
final class Session implements AutoCloseable {

    /** The setting that tells the services which directory holds all that an installation keeps. */
    static final String DATA = "helhed.data";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Class<?> application;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ReentrantLock starting = new ReentrantLock();
    private volatile @Nullable Database database;
    private volatile @Nullable ConfigurableApplicationContext context;
    private volatile boolean ending;

    private Session(Class<?> application) {
        this.application = application;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "helhed-stop"));
    }

    /** The services could not start, and the log already says why. */
    static final class StartFailure extends RuntimeException {

        StartFailure(RuntimeException cause) {
            super(cause);
        }
    }

    /** Starts the services and the web. */
    static Session withWeb(Class<?> application, Supplier<Database> database, Map<String, Object> settings) {
        return new Session(application).begin(database, WebApplicationType.SERVLET, settings);
    }

    /** Starts the services without the web, each of them when it is first asked for. */
    static Session withoutWeb(Class<?> application, Supplier<Database> database, Path data) {
        var settings = Map.<String, Object>of("spring.main.lazy-initialization", true, DATA, data.toString());
        return new Session(application).begin(database, WebApplicationType.NONE, settings);
    }

    private Session begin(Supplier<Database> database, WebApplicationType type, Map<String, Object> settings) {
        try {
            start(database, type, settings);
            return this;
        } catch (RuntimeException failure) {
            if (ending) {
                awaitEnd();
            }
            close();
            throw failure;
        }
    }

    private void start(Supplier<Database> opened, WebApplicationType type, Map<String, Object> settings) {
        starting.lock();
        try {
            var ready = opened.get();
            database = ready;
            if (!ending) {
                context = run(starter(ready.address(), type, settings));
            }
        } finally {
            starting.unlock();
        }
    }

    private SpringApplication starter(DatabaseAddress address, WebApplicationType type, Map<String, Object> settings) {
        var starter = new SpringApplication(application);
        starter.setWebApplicationType(type);
        starter.setRegisterShutdownHook(false);
        starter.setDefaultProperties(settings);
        // Also before the environment: what the command line says, a variable must not undo.
        starter.addInitializers(fresh ->
                fresh.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command line", settings)));
        starter.addInitializers(
                fresh -> ((GenericApplicationContext) fresh).registerBean(JdbcConnectionDetails.class, () -> address));
        return starter;
    }

    private static ConfigurableApplicationContext run(SpringApplication starter) {
        try {
            return starter.run();
        } catch (RuntimeException failure) {
            throw new StartFailure(failure);
        }
    }

    /** The services. */
    ConfigurableApplicationContext services() {
        var services = context;
        if (services == null) {
            throw new IllegalStateException("The program is ending");
        }
        return services;
    }

    /**
     * Fills an empty database with the shipped figures, policies, examples of efforts and recurring steps if asked to,
     * and gets the drawing of charts ready meanwhile.
     */
    void prepare(boolean withShipped) {
        var warmUp = new Thread(services().getBean(Charts.class)::warmUp, "helhed-charts");
        warmUp.setDaemon(true);
        warmUp.start();
        if (withShipped) {
            services().getBean(ShippedFigures.class).takeIntoEmptyDatabase();
            services().getBean(ShippedPolicies.class).takeIntoEmptyDatabase();
            services().getBean(ShippedExamples.class).takeIntoEmptyDatabase();
            services().getBean(ShippedTemplate.class).takeIntoEmptyDatabase();
        }
    }

    /** The port that the pages are on. */
    int port() {
        return services().getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Whether it has been asked to stop. */
    boolean isEnding() {
        return ending;
    }

    /** Waits until the session has been closed. */
    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ending = true;
        try {
            // In vain only while waiting for somebody else's database: then there is nothing to close.
            if (starting.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                closeInOrder();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        ended.countDown();
    }

    private void closeInOrder() {
        try {
            if (context != null) {
                context.close();
            }
        } finally {
            if (database != null) {
                database.close();
            }
            starting.unlock();
        }
    }
}
