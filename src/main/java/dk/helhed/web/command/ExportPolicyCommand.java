package dk.helhed.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.policies.Policies;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code helhed export policy}: the file of a version, byte for byte as it was taken in, on the standard output. */
@Command(name = "policy", mixinStandardHelpOptions = true)
final class ExportPolicyCommand extends ServiceCommand {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Override
    int work(ApplicationContext services, Console console) {
        var text = services.getBean(Policies.class).file(id);
        if (text.isEmpty()) {
            return console.refuse("console.export.policy.unknown", id);
        }
        // Not as text: the terminal's own encoding must not change a byte.
        var bytes = text.get().getBytes(UTF_8);
        console.out().write(bytes, 0, bytes.length);
        console.out().flush();
        return 0;
    }
}
