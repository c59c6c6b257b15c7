package dk.helhed.web.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data}, the same for every command that needs the database. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:helhed.home:-.}/var")
    private Path directory = Path.of("var");

    Path directory() {
        return directory;
    }
}
