package dk.helhed.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Keycloak with an invented municipality, in memory. It takes half a minute to start, so a test run has one. It is at
 * another host than the program as browsers see it, as in real life.
 */
final class Keycloak implements AutoCloseable {

    static final String ADMINISTRATOR = "administrator";
    static final String PASSWORD = "en opdigtet adgangskode";

    private static final int PORT = freePort();

    /** The address of the server. */
    static final String ADDRESS = "http://127.0.0.1:" + PORT;

    /** What no test needs. Without it, the start is quicker. */
    private static final String NOT_NEEDED =
            "account,admin,admin-fine-grained-authz,authorization,ciba,device-flow,impersonation,kerberos,organization,par,"
                    + "passkeys,persistent-user-sessions,web-authn";

    private final Process script;
    private boolean serves;

    private Keycloak(Process script) {
        this.script = script;
    }

    /** Begins to start it. */
    static Keycloak start() {
        try {
            var home = home();
            var realms = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    Path.of("src/test/resources/keycloak/kommune-realm.json"),
                    realms.resolve("kommune-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            var builder = new ProcessBuilder(
                    "sh",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--db=dev-mem",
                    "--http-host=127.0.0.1",
                    "--http-port=" + PORT,
                    "--features-disabled=" + NOT_NEEDED);
            builder.environment()
                    .putAll(Map.of(
                            "JAVA_HOME",
                            System.getProperty("java.home"),
                            "JAVA_OPTS_KC_HEAP",
                            "-Xms64m -Xmx384m",
                            "JAVA_OPTS_APPEND",
                            "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC",
                            "KC_BOOTSTRAP_ADMIN_USERNAME",
                            ADMINISTRATOR,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD",
                            PASSWORD));
            return new Keycloak(builder.redirectErrorStream(true).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path home() throws IOException {
        try (var unpacked = Files.list(Path.of("target", "keycloak"))) {
            return unpacked.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it serves. */
    void await() {
        if (!serves) {
            readUntil("Listening on");
            serves = true;
        }
    }

    private void readUntil(String text) {
        try {
            var output = script.inputReader(UTF_8);
            var said = new StringBuilder();
            for (var line = output.readLine(); line == null || !line.contains(text); line = output.readLine()) {
                if (line == null) {
                    throw new AssertionError("Keycloak did not start:\n" + said);
                }
                said.append(line).append('\n');
            }
            // It would stand still if nobody read on.
            Thread.ofVirtual().start(() -> output.lines().forEach(more -> {}));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets it answer nobody, though its port stays open, until the work is done. */
    void silentDuring(Runnable work) {
        signal("STOP");
        try {
            work.run();
        } finally {
            signal("CONT");
        }
    }

    /** Moves a user from one group to another. */
    void move(String user, String from, String to) {
        new KeycloakAdministrator(ADDRESS).move(user, from, to);
    }

    private void signal(String name) {
        var words = Stream.concat(
                        Stream.of("kill", "-" + name),
                        processes().map(ProcessHandle::pid).map(String::valueOf))
                .toList();
        run(words);
    }

    private static void run(List<String> words) {
        try {
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new AssertionError("Failed: " + words);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** The script and the Java that it started. */
    private Stream<ProcessHandle> processes() {
        return Stream.concat(script.descendants(), Stream.of(script.toHandle()));
    }

    @Override
    public void close() {
        var all = processes().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }
}
