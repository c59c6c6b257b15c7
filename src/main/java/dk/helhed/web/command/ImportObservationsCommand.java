package dk.helhed.web.command;

import dk.helhed.barometer.intake.Intake;
import dk.helhed.barometer.intake.IntakeRequest;
import dk.helhed.barometer.intake.IntakeResult;
import dk.helhed.reference.Period;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.FileSystemResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code helhed import observations}: takes published figures in, the whole file or nothing of it. */
@Command(name = "observations", mixinStandardHelpOptions = true)
final class ImportObservationsCommand extends ServiceCommand {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--published", paramLabel = "DATE", converter = Published.class)
    private @Nullable Period published;

    @Option(names = "--source", paramLabel = "TEXT")
    private @Nullable String source;

    @Override
    boolean isPossible(Console console) {
        return console.canRead(file);
    }

    @Override
    int work(ApplicationContext services, Console console) {
        var request = new IntakeRequest(
                new FileSystemResource(file),
                Objects.requireNonNull(file.getFileName()).toString(),
                System.getProperty("user.name"),
                source,
                published,
                dryRun);
        var result = services.getBean(Intake.class).take(request, console::refuseRow);
        return switch (result) {
            case IntakeResult.Stored stored -> console.done("console.import.stored", stored.batch(), stored.taken(), 0);
            case IntakeResult.Checked checked -> console.done("console.import.checked", checked.rows());
            case IntakeResult.AlreadyImported before -> console.done("console.import.before", before.batch());
            case IntakeResult.Refused refused ->
                console.refuse("console.import.refused", refused.refused(), refused.rows());
        };
    }

    /** A date as a publication states it: a day, a month or a year. */
    static final class Published implements ITypeConverter<Period> {

        @Override
        public Period convert(String text) {
            return Period.parse(text)
                    .orElseThrow(
                            () -> new TypeConversionException(Console.standard().text("console.import.date", text)));
        }
    }
}
