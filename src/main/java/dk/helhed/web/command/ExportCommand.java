package dk.helhed.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code helhed export}: gives files out. What is wanted is said by the next word. */
@Command(name = "export", mixinStandardHelpOptions = true, subcommands = ExportPolicyCommand.class)
final class ExportCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "export");
    }
}
