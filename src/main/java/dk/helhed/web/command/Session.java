package dk.helhed.web.command;

import dk.helhed.Helhed;
import dk.helhed.barometer.intake.ShippedFigures;
import dk.helhed.charts.Charts;
import dk.helhed.web.database.Database;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The program at work on its database.
 *
 * <p>However it ends, by {@link #close()}, Ctrl-C or TERM, the web stops first and then the database. Spring's own
 * shutdown hook stays off: it would not wait for a database that is still starting.
 */
final class Session implements AutoCloseable {

    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Database database;
    private @Nullable ConfigurableApplicationContext context;
    private volatile boolean ending;

    private Session() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "helhed-stop"));
    }

    /** The services could not start, and the log already says why. */
    static final class StartFailure extends RuntimeException {

        StartFailure(RuntimeException cause) {
            super(cause);
        }
    }

    /** Starts the services and the web. */
    static Session withWeb(Supplier<Database> database, Map<String, Object> settings) {
        return new Session().begin(database, WebApplicationType.SERVLET, settings);
    }

    /** Starts the services without the web, each of them when it is first asked for. */
    static Session withoutWeb(Supplier<Database> database) {
        var settings = Map.<String, Object>of("spring.main.lazy-initialization", true);
        return new Session().begin(database, WebApplicationType.NONE, settings);
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

    private synchronized void start(Supplier<Database> opened, WebApplicationType type, Map<String, Object> settings) {
        database = opened.get();
        if (!ending) {
            var application = new SpringApplication(Helhed.class);
            application.setWebApplicationType(type);
            application.setRegisterShutdownHook(false);
            application.setDefaultProperties(settings);
            var address = database.address();
            application.addInitializers(fresh ->
                    ((GenericApplicationContext) fresh).registerBean(JdbcConnectionDetails.class, () -> address));
            context = run(application);
        }
    }

    private static ConfigurableApplicationContext run(SpringApplication application) {
        try {
            return application.run();
        } catch (RuntimeException failure) {
            throw new StartFailure(failure);
        }
    }

    /** The services. */
    synchronized ConfigurableApplicationContext services() {
        if (context == null) {
            throw new IllegalStateException("The program is ending");
        }
        return context;
    }

    /** Fills an empty database with the shipped figures if asked to, and gets the drawing of charts ready meanwhile. */
    void prepare(boolean withShippedFigures) {
        var warmUp = new Thread(services().getBean(Charts.class)::warmUp, "helhed-charts");
        warmUp.setDaemon(true);
        warmUp.start();
        if (withShippedFigures) {
            services().getBean(ShippedFigures.class).takeIntoEmptyDatabase();
        }
    }

    /** The port that the pages are on. */
    int port() {
        return services().getEnvironment().getRequiredProperty("local.server.port", Integer.class);
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
        synchronized (this) {
            if (context != null) {
                context.close();
            }
            if (database != null) {
                database.close();
            }
        }
        ended.countDown();
    }
}
