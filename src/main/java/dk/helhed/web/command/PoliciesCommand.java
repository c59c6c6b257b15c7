package dk.helhed.web.command;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.reference.Areas;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** {@code helhed policies}: every version of every policy, one a line: id, municipality, title and where it stands. */
@Command(name = "policies", mixinStandardHelpOptions = true)
final class PoliciesCommand extends ServiceCommand {

    @Override
    int work(ApplicationContext services, Console console) {
        var policies = services.getBean(Policies.class).all();
        if (policies.isEmpty()) {
            return console.done("console.policies.none");
        }
        var longest =
                policies.stream().mapToInt(policy -> policy.id().length()).max().orElse(0);
        policies.forEach(policy -> console.out().println(line(policy, longest, services)));
        return 0;
    }

    private static String line(Policy policy, int width, ApplicationContext services) {
        var municipality = services.getBean(Areas.class)
                .find(policy.head().municipality())
                .map(area -> area.name().da())
                .orElse(policy.head().municipality());
        var standing = services.getBean(Texts.class)
                .text(Language.DANISH, policy.standing().key());
        return "%s  %-14s  %-22s  %s"
                .formatted(
                        policy.id() + " ".repeat(width - policy.id().length()),
                        municipality,
                        standing,
                        policy.head().title().original());
    }
}
