package dk.helhed.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.pages.Texts;
import dk.helhed.policies.PolicyIntake;
import dk.helhed.policies.PolicyTaken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code helhed import policy}: takes a version of a policy in, the whole file or nothing of it. */
@Command(name = "policy", mixinStandardHelpOptions = true)
final class ImportPolicyCommand extends ServiceCommand {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    boolean isPossible(Console console) {
        return console.canRead(file);
    }

    @Override
    int work(ApplicationContext services, Console console) throws IOException {
        String text;
        try {
            // As it stands, so that the export gives the same bytes back; anything but UTF-8 is refused.
            text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return console.refuse("console.import.policy.encoding", file);
        }
        var intake = services.getBean(PolicyIntake.class);
        return switch (Acting.as(Task.COMMAND, () -> intake.take(text, dryRun))) {
            case PolicyTaken.Added added ->
                done(console, "added", added.policy().id());
            case PolicyTaken.Changed changed ->
                done(console, "changed", changed.policy().id());
            case PolicyTaken.Same same ->
                console.done("console.import.policy.same", same.policy().id());
            case PolicyTaken.Refused refused -> {
                var texts = services.getBean(Texts.class);
                refused.problems().forEach(problem -> console.refuseField(problem, texts));
                yield console.refuse(
                        "console.import.policy.refused", refused.problems().size());
            }
        };
    }

    private int done(Console console, String what, String id) {
        return console.done(dryRun ? "console.import.policy.checked" : "console.import.policy." + what, id);
    }
}
