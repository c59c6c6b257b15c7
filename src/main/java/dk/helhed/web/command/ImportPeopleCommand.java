package dk.helhed.web.command;

import dk.helhed.access.intake.StaffIntake;
import dk.helhed.access.intake.StaffRequest;
import dk.helhed.access.intake.StaffResult;
import dk.helhed.access.intake.StaffResult.Counts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code helhed import people}: takes units, people and their roles in, the whole file or nothing of it. */
@Command(name = "people", mixinStandardHelpOptions = true)
final class ImportPeopleCommand extends ServiceCommand {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    boolean isPossible(Console console) {
        return console.canRead(file);
    }

    @Override
    int work(ApplicationContext services, Console console) {
        var request = new StaffRequest(
                () -> Files.newInputStream(file),
                Objects.requireNonNull(file.getFileName()).toString(),
                dryRun);
        var result = services.getBean(StaffIntake.class).take(request, console::refuseRow);
        return switch (result) {
            case StaffResult.Taken taken when taken.changesNothing() -> console.done("console.import.people.same");
            case StaffResult.Taken taken -> {
                say(console, "console.import.people.units", taken.units());
                say(console, "console.import.people.people", taken.people());
                say(console, "console.import.people.roles", taken.roles());
                yield console.done(dryRun ? "console.import.people.checked" : "console.import.people.done");
            }
            case StaffResult.Refused refused ->
                console.refuse("console.import.people.refused", refused.errors(), refused.rows());
        };
    }

    private static void say(Console console, String key, Counts counts) {
        console.say(key, counts.added(), counts.changed(), counts.unchanged());
    }
}
