package dk.helhed.web.command;

import dk.helhed.access.signin.DemoPeople;
import dk.helhed.access.signin.FirstAdministrator;
import dk.helhed.web.database.Databases;
import dk.helhed.yearcycle.calendar.DemoYears;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code helhed run}: the whole program with its pages, until it is stopped. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;
    private static final String DEMO = "helhed.sign-in.demo";
    private static final String NOTICES = "helhed.notices.running";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    @Option(names = "--empty")
    private boolean empty;

    @Option(names = "--demo")
    private boolean demo;

    @Mixin
    private final DataOption data = new DataOption();

    private final Console console = Console.standard();

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port " + port);
        }
        if (!isFree(port)) {
            return console.refuse("console.port.taken", Integer.toString(port));
        }
        if (demo && System.getenv("SERVER_ADDRESS") != null) {
            return console.refuse("console.demo.address");
        }
        var databases = new Databases(System.getenv());
        try (var session =
                Session.withWeb(data.application(), () -> databases.forServer(data.directory()), settings())) {
            if (!session.isEnding()) {
                session.prepare(!empty);
                letIn(session.services(), session.port());
                console.say("console.running", Integer.toString(session.port()));
            }
            session.awaitEnd();
        }
        return 0;
    }

    /** Whoever is invented is let in from this machine only. */
    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", port);
        settings.put(Session.DATA, data.directory().toString());
        settings.put(NOTICES, true);
        settings.put(DEMO, demo);
        if (demo) {
            settings.put("server.address", "127.0.0.1");
        }
        return settings;
    }

    private void letIn(ApplicationContext services, int servedAt) {
        if (demo) {
            services.getBean(DemoPeople.class).arrive();
            services.getBean(DemoYears.class).make();
            console.say("console.demo");
        }
        services.getBean(FirstAdministrator.class)
                .link()
                .ifPresent(path -> console.say("console.firstLink", Integer.toString(servedAt), path));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
