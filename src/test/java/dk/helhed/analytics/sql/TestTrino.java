package dk.helhed.analytics.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real Trino in a process of its own, with the libraries that the build has fetched for it. */
final class TestTrino implements AutoCloseable {

    private static final Path CLASS_PATH = Path.of("target/trino.classpath");
    private static final Path PROGRAM = Path.of("src/test/trino/TrinoServer.java");
    private static final String ADDRESS = "TRINO http://";

    private final Process process;
    private final String address;

    private TestTrino(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static TestTrino start() throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        Files.readString(CLASS_PATH),
                        PROGRAM.toString()))
                .redirectErrorStream(true)
                .start();
        var output = process.inputReader(StandardCharsets.UTF_8);
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(ADDRESS)) {
                drain(output);
                return new TestTrino(process, line.replaceAll(".*TRINO http://([0-9.:]+).*", "$1"));
            }
        }
        throw new IllegalStateException("Trino did not start:\n" + said);
    }

    private static void drain(java.io.BufferedReader output) {
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
    }

    TrinoCluster cluster() {
        return new TrinoCluster("jdbc:trino://" + address + "/memory/default", "helhed", "");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
