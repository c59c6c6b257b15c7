package dk.helhed;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The classes of the libraries, read and linked once for all child processes, which start in less time by it. It is made when
 * the first child starts, and kept until the libraries or the Java are others. A child that cannot use it starts without.
 */
final class LibraryArchive {

    private static final Path PLACE = Path.of("target", "child-jvm").toAbsolutePath();
    private static final Path ARCHIVE = PLACE.resolve("libraries.jsa");
    private static final Path MADE_FOR = PLACE.resolve("libraries.txt");
    private static final Path CLASSES = PLACE.resolve("libraries.classlist");

    private static final Predicate<String> IS_LIBRARY = entry -> entry.endsWith(".jar");

    private final List<String> java;
    private final String libraries;
    private final String classPath;

    /** The archive for this command line of Java, up to the class path, on the class path of the tests. */
    LibraryArchive(List<String> java) {
        this.java = java;
        this.libraries = entries().filter(IS_LIBRARY).collect(joining(File.pathSeparator));
        var ours = entries().filter(IS_LIBRARY.negate()).collect(joining(File.pathSeparator));
        // An archive counts only for what the class path begins with, and only for files.
        this.classPath = libraries + File.pathSeparator + ours;
    }

    private static Stream<String> entries() {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classPath.split(File.pathSeparator));
    }

    /** The command line with the archive and the class path. */
    List<String> command() {
        try {
            makeIfNeeded();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return command(
                "-XX:SharedArchiveFile=" + ARCHIVE, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:aot=off", "-cp", classPath);
    }

    private List<String> command(String... more) {
        var command = new ArrayList<>(java);
        command.addAll(List.of(more));
        return command;
    }

    private void makeIfNeeded() throws IOException {
        var wanted = String.join("\n", command(System.getProperty("java.vm.version"), libraries));
        if (!Files.exists(MADE_FOR) || !Files.readString(MADE_FOR).equals(wanted)) {
            Files.createDirectories(PLACE);
            make();
            Files.writeString(MADE_FOR, wanted);
        }
    }

    /** From what the program loads when it lists its addresses, which needs no database. */
    private void make() throws IOException {
        run(command("-XX:DumpLoadedClassList=" + CLASSES, "-cp", classPath, Helhed.class.getName(), "routes"));
        var fresh = PLACE.resolve("libraries.new");
        run(command(
                "-Xshare:dump",
                "-XX:+AOTClassLinking",
                "-XX:SharedClassListFile=" + CLASSES,
                "-XX:SharedArchiveFile=" + fresh,
                "-cp",
                libraries));
        Files.move(fresh, ARCHIVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void run(List<String> command) throws IOException {
        var log = PLACE.resolve("libraries.log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log))
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("See " + log);
        }
    }
}
