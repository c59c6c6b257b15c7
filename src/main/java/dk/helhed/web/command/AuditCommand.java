package dk.helhed.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code helhed audit}: looks after the log. What is to be done is said by the next word. */
@Command(name = "audit", mixinStandardHelpOptions = true, subcommands = AuditVerifyCommand.class)
final class AuditCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "audit");
    }
}
