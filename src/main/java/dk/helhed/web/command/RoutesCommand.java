package dk.helhed.web.command;

import dk.helhed.access.door.Route;
import dk.helhed.access.door.Routes;
import dk.helhed.web.database.DatabaseAddress;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code helhed routes}: every address that the program answers, with the permission it wants, as CSV. Only what knows the
 * addresses is started: no database is needed.
 */
@Command(name = "routes", mixinStandardHelpOptions = true)
final class RoutesCommand implements Callable<Integer> {

    private static final DatabaseAddress NO_DATABASE =
            new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/none", "nobody", "");

    /** Spring's sessions ask the database for its name; that it does not answer is nothing to wait for or to tell. */
    private static final Map<String, Object> SETTINGS = Map.of(
            "server.port",
            0,
            "server.address",
            "127.0.0.1",
            "spring.flyway.enabled",
            false,
            "spring.datasource.type",
            "org.springframework.jdbc.datasource.SimpleDriverDataSource",
            "logging.level.org.springframework.jdbc.support.SQLErrorCodesFactory",
            "off");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var starter = new SpringApplication(HelhedCommand.application(spec));
        starter.setLazyInitialization(true);
        starter.setDefaultProperties(SETTINGS);
        starter.addInitializers(fresh ->
                ((GenericApplicationContext) fresh).registerBean(JdbcConnectionDetails.class, () -> NO_DATABASE));
        try (var services = starter.run()) {
            var out = Console.standard().out();
            out.println("method,path,permission,reach");
            services.getBean(Routes.class).all().forEach(route -> out.println(line(route)));
        }
        return 0;
    }

    private static String line(Route route) {
        return String.join(
                ",", route.method(), quoted(route.path()), route.wanted().permission(), route.reach());
    }

    /** Patterns may hold commas and quotation marks. */
    private static String quoted(String path) {
        return path.matches("[^,\"]*") ? path : '"' + path.replace("\"", "\"\"") + '"';
    }
}
