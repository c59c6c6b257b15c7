package dk.helhed.web.command;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.pages.Texts;
import dk.helhed.projects.intake.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code helhed import projects}: takes a list of efforts in, the whole file or nothing of it. */
@Command(name = "projects", mixinStandardHelpOptions = true)
final class ImportProjectsCommand extends ServiceCommand {

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
        var files = services.getBean(ProjectFiles.class);
        var plan = Acting.as(Task.COMMAND, () -> files.take(() -> Files.newInputStream(file), dryRun));
        if (!plan.isGood()) {
            var texts = services.getBean(Texts.class);
            plan.problems().forEach(problem -> console.refuseEffort(problem, texts));
            return console.refuse("console.import.projects.refused", plan.problemCount(), plan.badRows());
        }
        console.say("console.import.projects.counts", plan.added(), plan.changed(), plan.unchanged());
        return console.done(dryRun ? "console.import.people.checked" : "console.import.people.done");
    }
}
