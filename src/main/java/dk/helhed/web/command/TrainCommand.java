package dk.helhed.web.command;

import dk.helhed.charts.Charts;
import dk.helhed.web.database.Databases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code helhed train}, used by the build only: starts the program on a database to be thrown away, reads its pages
 * as a visitor would, and ends, while the Java runtime notes what a start needs.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final int MOST_PAGES = 40;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("helhed-train");
        var databases = new Databases(Map.of());
        var settings =
                Map.<String, Object>of("server.port", 0, "server.address", "127.0.0.1", Session.DATA, data.toString());
        try (var session =
                Session.withWeb(HelhedCommand.application(spec), () -> databases.forServer(data), settings)) {
            session.prepare(true);
            session.services().getBean(Charts.class).warmUp();
            visit(URI.create("http://127.0.0.1:" + session.port()));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        return 0;
    }

    private static void visit(URI site) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var paths = new LinkedHashSet<>(List.of("/", "/en", "/api/v1/openapi.json"));
            var start = read(browser, site.resolve("/"));
            LINK.matcher(start).results().map(link -> link.group(1)).forEach(paths::add);
            for (var path : paths.stream().limit(MOST_PAGES).toList()) {
                read(browser, site.resolve(path));
            }
        }
    }

    private static String read(HttpClient browser, URI page) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .body();
    }
}
