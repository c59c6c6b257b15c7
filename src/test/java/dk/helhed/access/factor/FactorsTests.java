package dk.helhed.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorsTests {

    @ParameterizedTest
    @CsvSource({
        "false, 0, false, true",
        "true,  0, false, true",
        "false, 1, false, true",
        "true,  0, true,  false",
        "false, 1, true,  false",
        "true,  1, true,  true",
        "false, 2, true,  true",
    })
    void theLastCannotBeSparedWhileARoleRequiresOne(boolean app, int passkeys, boolean required, boolean spared) {
        var passkey = new Passkey(UUID.randomUUID(), "Telefon", Instant.EPOCH, null);

        assertThat(new Factors(app, Collections.nCopies(passkeys, passkey), 10, required).canSpareOne())
                .isEqualTo(spared);
    }

    @ParameterizedTest
    @CsvSource({"false, 0, false", "true, 0, true", "false, 1, true"})
    void recoveryCodesAloneAreNoFactor(boolean app, int passkeys, boolean any) {
        var passkey = new Passkey(UUID.randomUUID(), "Telefon", Instant.EPOCH, null);

        assertThat(new Factors(app, Collections.nCopies(passkeys, passkey), 10, true).any())
                .isEqualTo(any);
    }
}
