package dk.helhed.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code helhed import}: takes files in. What kind of file is said by the next word. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        subcommands = {
            ImportObservationsCommand.class,
            ImportPeopleCommand.class,
            ImportPolicyCommand.class,
            ImportProjectsCommand.class,
            ImportRegisterCommand.class
        })
final class ImportCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "import");
    }
}
