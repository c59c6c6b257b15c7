package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Alongside
class BadSettingsTests {

    @TempDir
    private Path data;

    @Test
    void whatIsWrongIsToldInBothLanguagesAndNothingElseIs() throws Exception {
        var environment = Map.of(
                "HELHED_SIGNIN_PROVIDERS_0_ID", "kommune",
                "HELHED_SIGNIN_PROVIDERS_0_NAME_DA", "Kommunens login",
                "HELHED_SIGNIN_PROVIDERS_0_NAME_EN", "The municipality's sign-in",
                "HELHED_SIGNIN_PROVIDERS_0_ISSUER", "http://login.kommune.example",
                "HELHED_SIGNIN_PROVIDERS_0_CLIENTID", "helhed");

        try (var command =
                ChildJvm.start(environment, Helhed.class, "run", "--empty", "--port", "0", "--data", data.toString())) {
            assertThat(command.remainingLines())
                    .containsExactly(
                            "HELHED_SIGNIN_PROVIDERS_0_ISSUER er \"http://login.kommune.example\". "
                                    + "Skriv en adresse, der begynder med https://",
                            "HELHED_SIGNIN_PROVIDERS_0_ISSUER is \"http://login.kommune.example\". "
                                    + "Write an address that begins with https://",
                            "HELHED_SIGNIN_PROVIDERS_0_CLIENTSECRET mangler. "
                                    + "Sæt den, eller fjern udbyderens andre indstillinger.",
                            "HELHED_SIGNIN_PROVIDERS_0_CLIENTSECRET is missing. "
                                    + "Set it, or remove the provider's other settings.",
                            "Helhed kunne ikke starte. Grunden står i linjerne ovenfor.",
                            "Helhed could not start. The lines above say why.");
            assertThat(command.exitCode()).isEqualTo(1);
        }
    }
}
