package dk.helhed.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.analytics.register.Oddity;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.analytics.register.RegisterRequest;
import dk.helhed.analytics.register.RegisterResult;
import dk.helhed.analytics.register.RegisterSummary;
import dk.helhed.analytics.register.UnusableKeyException;
import dk.helhed.pages.Texts;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code helhed import register}: takes files of register rows in as one delivery, all of it or nothing. */
@Command(name = "register", mixinStandardHelpOptions = true)
final class ImportRegisterCommand extends ServiceCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--dataset", paramLabel = "NAME", required = true)
    private String dataset = "";

    @Option(names = "--description", paramLabel = "FILE")
    private @Nullable Path description;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    boolean isPossible(Console console) {
        return files.stream().allMatch(console::canRead) && (description == null || console.canRead(description));
    }

    @Override
    int work(ApplicationContext services, Console console) throws IOException {
        try {
            var text = description == null ? null : Files.readString(description, UTF_8);
            var request = new RegisterRequest(files, dataset, text, System.getProperty("user.name"), dryRun);
            var intake = services.getBean(RegisterIntake.class);
            var result = Acting.as(Task.COMMAND, () -> intake.take(request, new RegisterSteps(console)));
            return tell(result, services, console);
        } catch (MalformedInputException notUtf8) {
            return console.refuse("console.import.policy.encoding", String.valueOf(description));
        } catch (UnusableKeyException unusable) {
            var reason = unusable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return console.refuse("console.import.register.key." + reason, unusable.file());
        }
    }

    private int tell(RegisterResult result, ApplicationContext services, Console console) {
        return switch (result) {
            case RegisterResult.Stored stored -> stored(stored, console);
            case RegisterResult.Checked checked -> checked(checked.summary(), console);
            case RegisterResult.AlreadyImported before ->
                console.done("console.import.register.before", before.batch(), dataset);
            case RegisterResult.Refused refused -> {
                refused.told().forEach(console::refuseRegister);
                yield console.refuse("console.import.register.refused", refused.wrong());
            }
            case RegisterResult.BadDescription bad -> {
                var texts = services.getBean(Texts.class);
                bad.problems().forEach(problem -> console.refuseField(problem, texts));
                yield console.refuse(
                        "console.import.register.description", bad.problems().size(), dataset);
            }
            case RegisterResult.OtherDataset other ->
                console.refuse("console.import.register.other", other.described(), dataset);
            case RegisterResult.UnknownDataset unknown ->
                console.refuse("console.import.register.unknown", dataset, String.join(", ", unknown.known()));
            case RegisterResult.NoRoom ignored -> console.refuse("console.import.register.room");
        };
    }

    private int stored(RegisterResult.Stored stored, Console console) {
        var summary = stored.summary();
        summary.odd().forEach(odd -> tell(odd, console));
        var years = summary.rowsByYear();
        return console.done(
                "console.import.register.stored",
                stored.batch(),
                dataset,
                summary.rows(),
                summary.people(),
                years.firstKey(),
                years.lastKey());
    }

    private static int checked(RegisterSummary summary, Console console) {
        summary.odd().forEach(odd -> tell(odd, console));
        var years = summary.rowsByYear();
        return console.done(
                "console.import.register.checked", summary.rows(), summary.people(), years.firstKey(), years.lastKey());
    }

    private static void tell(Oddity odd, Console console) {
        var key = "console.import.register.odd.";
        switch (odd) {
            case Oddity.OftenMissing many ->
                console.say(key + "often-missing", many.column(), many.year(), many.share(), many.usual());
            case Oddity.Outlier far -> console.say(key + "outlier", far.column(), far.highest(), far.usual());
            case Oddity.YearJump jump -> console.say(key + "year-jump", jump.year(), jump.rows(), jump.before());
            case Oddity.MunicipalityJump jump ->
                console.say(key + "municipality-jump", jump.municipality(), jump.year(), jump.rows(), jump.before());
            case Oddity.DeliveryJump jump ->
                console.say(key + "delivery-jump", jump.year(), jump.rows(), jump.before());
        }
    }
}
