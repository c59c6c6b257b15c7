package dk.helhed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process of its own with the class path of the tests. */
public final class ChildJvm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The command line of every child, up to its main class. */
    private static final class Java {

        private static final List<String> ARCHIVED = new ClassArchive(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dot.epg.working-dir=" + TestPostgres.sharePrograms(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dpolyglot.engine.WarnInterpreterOnly=false",
                        "-Dhelhed.charts.warm-up=false"))
                .command();
    }

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the main class; what it writes to either stream is read as one. */
    public static ChildJvm start(Class<?> mainClass, String... words) throws IOException {
        return start(Map.of(), mainClass, words);
    }

    /** As above, with these variables in its environment, which has no other of the program's. */
    public static ChildJvm start(Map<String, String> environment, Class<?> mainClass, String... words)
            throws IOException {
        var command = new ArrayList<>(Java.ARCHIVED);
        command.add(mainClass.getName());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HELHED_"));
        builder.environment().putAll(environment);
        return new ChildJvm(builder.start());
    }

    /** Reads until a line holds the text, and returns that line. */
    public String awaitLine(String text) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("Ended without \"" + text + "\": " + lines);
    }

    /** Ends it without a chance to clean up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as Ctrl-C and a service manager do. */
    public void terminate() {
        // Unlike Process.destroy, this leaves the output readable.
        process.toHandle().destroy();
    }

    /** The exit code, once it has ended by itself. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still running: " + lines);
        }
        return process.exitValue();
    }

    /** Every line from now to the end. */
    public List<String> remainingLines() throws IOException {
        return output.readAllLines();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
