package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Helhed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** {@code helhed routes}, which needs no database. */
@ExtendWith(OutputCaptureExtension.class)
class RoutesCommandTests {

    @Test
    void everyAddressIsPrintedWithThePermissionItWants(CapturedOutput output) {
        assertThat(HelhedCommand.execute(Helhed.class, "routes")).isZero();

        var lines = output.getOut()
                .lines()
                .dropWhile(line -> !line.startsWith("method,"))
                .toList();
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
