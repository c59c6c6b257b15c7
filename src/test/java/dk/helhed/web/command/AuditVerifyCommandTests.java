package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** {@code helhed audit verify} while {@code helhed run} serves the same data directory. */
@ExtendWith(OutputCaptureExtension.class)
class AuditVerifyCommandTests {

    @TempDir
    private static Path data;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static RunningSite site;

    @BeforeAll
    static void run() throws Exception {
        site = RunningSite.of(
                ChildJvm.start(Helhed.class, "run", "--port", "0", "--data", data.toString(), "--demo", "--empty"));
        try (var auditor = new SignedInVisitor(site.address(), "demo-auditor")) {
            for (int i = 0; i < 5; i++) {
                assertThat(auditor.get("/log").statusCode()).isEqualTo(200);
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        site.stop();
    }

    @Test
    void aWholeLogIsSaidToBeSoWithItsEnd(CapturedOutput output) {
        assertThat(verify()).isZero();
        var end = end(output);
        assertThat(output.getOut()).containsPattern("Loggen er hel: \\d+ poster\\.");

        assertThat(verify("--expect", end)).isZero();
        assertThat(verify("--expect", end.replaceAll(":.*", ":" + "0".repeat(64))))
                .isEqualTo(1);
        assertThat(output.getErr())
                .contains("er en anden end den, der er noteret.", "is another than the one that was noted.");
        assertThat(verify("--expect", "99999:" + "0".repeat(64))).isEqualTo(1);
        assertThat(output.getErr()).contains("mangler.", "is missing.");
    }

    @Test
    void aForgedLogIsRefusedAndTheEntryNamed(CapturedOutput output) throws Exception {
        forge("update access.audit set event = event || ' ' where number = 3");
        try {
            assertThat(verify()).isEqualTo(1);
        } finally {
            forge("update access.audit set event = rtrim(event) where number = 3");
        }
        assertThat(output.getErr())
                .contains("Loggen er brudt: Post nr. 3 er ændret.", "The log is broken: entry no. 3 is altered.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1:abc", "-1:0", "x"})
    void anEndThatCannotBeReadIsWrongUse(String noted, CapturedOutput output) {
        assertThat(verify("--expect", noted)).isEqualTo(2);
        assertThat(output.getErr()).contains("er ikke en afslutning");
    }

    @Test
    void theWordAuditAloneIsWrongUse() {
        assertThat(HelhedCommand.execute(Helhed.class, "audit")).isEqualTo(2);
        assertThat(HelhedCommand.execute(Helhed.class, "audit", "verify", "--help"))
                .isZero();
    }

    private static String end(CapturedOutput output) {
        return output.getOut().replaceAll("(?s).*next time: (\\d+:[0-9a-f]{64}).*", "$1");
    }

    private static int verify(String... words) {
        var all = new ArrayList<>(List.of("audit", "verify", "--data", data.toString()));
        all.addAll(List.of(words));
        return HelhedCommand.execute(Helhed.class, all.toArray(String[]::new));
    }

    private static void forge(String sql) throws Exception {
        StoredRows.in(data).execute("""
                alter table access.audit disable trigger all;
                %s;
                alter table access.audit enable trigger all
                """.formatted(sql));
    }
}
