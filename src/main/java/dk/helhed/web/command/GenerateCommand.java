package dk.helhed.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code helhed generate}: makes invented data. Of what kind is said by the next word. */
@Command(name = "generate", mixinStandardHelpOptions = true, subcommands = GenerateRegisterCommand.class)
final class GenerateCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "generate");
    }
}
