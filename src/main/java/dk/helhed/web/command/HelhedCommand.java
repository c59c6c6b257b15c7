package dk.helhed.web.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ResourceBundle;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The root of the command tree. A new command is a class of its own, named here; its words also go in the table at
 * the top of the script {@code helhed}.
 *
 * <p>Exit codes: 0 done, 1 refused or failed with a sentence on stderr, 2 wrong use.
 */
@Command(
        name = "helhed",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = HelhedCommand.Version.class,
        subcommands = {
            RunCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            GenerateCommand.class,
            PoliciesCommand.class,
            AuditCommand.class,
            CubeCommand.class,
            RoutesCommand.class,
            ProtectCommand.class,
            AttackCommand.class,
            TrainCommand.class
        })
public final class HelhedCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Class<?> application;

    HelhedCommand(Class<?> application) {
        this.application = application;
    }

    /**
     * Runs the command that the words name, and returns its exit code.
     *
     * @param application the class that Spring starts from
     */
    public static int execute(Class<?> application, String... words) {
        quietUntilSpringTakesOver();
        var commandLine = new CommandLine(new HelhedCommand(application))
                .setResourceBundle(ResourceBundle.getBundle("console", Console.DANISH))
                .setParameterExceptionHandler((wrong, given) -> wrongUse(wrong))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Console.standard().failed(failure));
        return commandLine.execute(words);
    }

    private static int wrongUse(ParameterException wrong) {
        Console.standard().refuse("console.wrongUse", String.valueOf(wrong.getMessage()));
        wrong.getCommandLine().usage(System.err);
        return ExitCode.USAGE;
    }

    /** The class that Spring starts from, for any command in the tree. */
    static Class<?> application(CommandSpec command) {
        return ((HelhedCommand) command.root().userObject()).application;
    }

    private static void quietUntilSpringTakesOver() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "helhed");
    }

    /** The version that Maven wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = HelhedCommand.class.getPackage().getImplementationVersion();
            return new String[] {"helhed " + (version == null ? "(not packaged)" : version)};
        }
    }
}
