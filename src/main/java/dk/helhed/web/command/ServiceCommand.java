package dk.helhed.web.command;

import dk.helhed.web.database.Databases;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Mixin;

/**
 * A command that uses the services without the web, on the same database as the pages: that of the running server if
 * there is one, else one started for as long as the command takes.
 */
abstract class ServiceCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public final Integer call() throws Exception {
        if (!isPossible(Console.standard())) {
            return 1;
        }
        var databases = new Databases(System.getenv());
        try (var session = Session.withoutWeb(
                data.application(), () -> databases.forCommand(data.directory()), data.directory())) {
            return work(session.services(), Console.standard());
        }
    }

    /** Looks, before anything is started, whether the command can be carried out; says why when not. */
    boolean isPossible(Console console) {
        return true;
    }

    /** Does what the command is for, and returns the exit code: 0 done, 1 refused. */
    abstract int work(ApplicationContext services, Console console) throws Exception;
}
