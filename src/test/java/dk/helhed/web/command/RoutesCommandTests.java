package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code helhed routes}, which needs no database. */
@Alongside
class RoutesCommandTests {

    @Test
    void everyAddressIsPrintedWithThePermissionItWants() throws Exception {
        List<String> lines;
        try (var command = ChildJvm.start(Helhed.class, "routes")) {
            lines = command.remainingLines();
            assertThat(command.exitCode()).isZero();
        }

        assertThat(lines)
                .hasSizeGreaterThan(90)
                .startsWith("method,path,permission,reach")
                .contains(
                        "GET,/,public,all",
                        "GET,/log-ind,public,all",
                        "GET,/min-side,signed-in,own",
                        "GET,/medarbejdere,people.read,own",
                        "GET,/medarbejdere.csv,people.read,own",
                        "GET,/api/v1/people,people.read,own",
                        "GET,/log.csv,log.read,all",
                        "POST,\"/noedadgang/{id:\\d{1,18}}/set\",emergency.read,own",
                        "GET,/vendor/**,public,all");
        assertThat(lines.stream().skip(1))
                .allMatch(
                        line -> line.matches(
                                "(GET|POST|\\*),(/[^,\"]*|\"/.*\"),(public|signed-in|[a-z]+\\.[a-z]+),(own|team|department|all)"));
    }
}
