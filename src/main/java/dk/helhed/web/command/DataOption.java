package dk.helhed.web.command;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that needs the database has: the option {@code --data}, and where Spring starts. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:helhed.home:-.}/var")
    private Path directory = Path.of("var");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    Path directory() {
        return directory;
    }

    /** The class that Spring starts from. */
    Class<?> application() {
        return HelhedCommand.application(command);
    }
}
