package dk.helhed;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The classes of the program and its libraries, read and linked once for all child processes, which start in less time by it. It
 * is made when the first child starts, and kept until a class, a library or the Java is another. A child that cannot use it starts
 * without.
 */
final class ClassArchive {

    private static final Path PLACE = Path.of("target", "child-jvm").toAbsolutePath();
    private static final Path ARCHIVE = PLACE.resolve("classes.aot");
    private static final Path MADE_FOR = PLACE.resolve("classes.txt");
    private static final Path DATA = PLACE.resolve("data");

    /** The program's classes: an archive counts only for what comes from files. */
    private static final Path PROGRAM = PLACE.resolve("classes.jar");

    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
    private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();

    private final List<String> java;
    private final String archived;

    /** The archive for this command line of Java, up to the class path, on the class path of the tests. */
    ClassArchive(List<String> java) {
        this.java = java;
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var libraries = Stream.of(classPath.split(File.pathSeparator)).filter(entry -> entry.endsWith(".jar"));
        this.archived = Stream.concat(libraries, Stream.of(PROGRAM.toString())).collect(joining(File.pathSeparator));
    }

    /** The command line with the archive and the class path. */
    List<String> command() {
        try {
            makeIfNeeded();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        // An archive counts only for what the class path begins with.
        return command("-XX:AOTCache=" + ARCHIVE, "-cp", archived + File.pathSeparator + TESTS);
    }

    private List<String> command(String... more) {
        var command = new ArrayList<>(java);
        // Whatever there is to say about an archive, the tests read what the program says.
        command.addAll(List.of("-Xlog:cds=off", "-Xlog:aot=off"));
        command.addAll(List.of(more));
        return command;
    }

    private void makeIfNeeded() throws IOException {
        var wanted = String.join("\n", command(System.getProperty("java.vm.version"), archived)) + "\n" + classes();
        if (!Files.exists(MADE_FOR) || !Files.readString(MADE_FOR).equals(wanted)) {
            FileSystemUtils.deleteRecursively(PLACE);
            Files.createDirectories(PLACE);
            make();
            Files.writeString(MADE_FOR, wanted);
        }
    }

    /** Each file of the program, and when it was written. */
    private static String classes() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.sorted()
                    .map(file -> file + " " + file.toFile().lastModified())
                    .collect(joining("\n"));
        }
    }

    /** From what the program loads when it starts for the first time. */
    private void make() throws IOException {
        var jar = ToolProvider.findFirst("jar").orElseThrow();
        if (jar.run(System.out, System.err, "-c0f", PROGRAM.toString(), "-C", CLASSES.toString(), ".") != 0) {
            throw new IllegalStateException("See what jar says");
        }
        var words = command("-XX:AOTCacheOutput=" + ARCHIVE, "-cp", archived, Helhed.class.getName());
        words.addAll(List.of("run", "--port", "0", "--data", DATA.toString()));
        startAndStop(new ProcessBuilder(words).redirectErrorStream(true).start());
        FileSystemUtils.deleteRecursively(DATA);
    }

    private static void startAndStop(Process process) throws IOException {
        var said = new ArrayList<String>();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.contains("runs at")) {
                    process.toHandle().destroy();
                }
            }
        }
        process.onExit().join();
        if (!Files.exists(ARCHIVE)) {
            throw new IllegalStateException("No archive was made: " + said);
        }
    }
}
