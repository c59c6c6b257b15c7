package dk.helhed.web.command;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.access.log.Finding;
import dk.helhed.access.log.Head;
import dk.helhed.access.log.LogCheck;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code helhed audit verify}: checks that no entry of the log is missing or altered. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class AuditVerifyCommand extends ServiceCommand {

    @Option(names = "--expect", paramLabel = "NUMBER:HASH", converter = Noted.class)
    private @Nullable Head expected;

    @Override
    int work(ApplicationContext services, Console console) {
        var check = services.getBean(LogCheck.class);
        return switch (Acting.as(Task.LOG, () -> check.run(expected))) {
            case Finding.Whole whole ->
                console.done(
                        "console.audit.whole",
                        whole.head().number(),
                        whole.head().number() + ":" + whole.head().hash());
            case Finding.Missing missing -> console.refuse("console.audit.missing", missing.number());
            case Finding.Altered altered -> console.refuse("console.audit.altered", altered.number());
            case Finding.Parted parted -> console.refuse("console.audit.parted", parted.number() - 1, parted.number());
            case Finding.Surplus surplus -> console.refuse("console.audit.surplus", surplus.number());
            case Finding.Rewritten rewritten -> console.refuse("console.audit.rewritten", rewritten.number());
        };
    }

    /** A head as this command printed it earlier. */
    static final class Noted implements ITypeConverter<Head> {

        private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

        @Override
        public Head convert(String text) {
            var parts = FORM.matcher(text);
            if (!parts.matches()) {
                throw new TypeConversionException(Console.standard().text("console.audit.form", text));
            }
            return new Head(Long.parseLong(parts.group(1)), parts.group(2));
        }
    }
}
