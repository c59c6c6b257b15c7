package dk.helhed.access.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTests {

    private static final String SECRET = Base32.encode("12345678901234567890".getBytes(US_ASCII));

    /** RFC 6238, appendix B, for SHA-1. The RFC shows eight digits, of which the last six are the code of six. */
    @ParameterizedTest
    @CsvSource({
        "         59, 94287082",
        " 1111111109, 07081804",
        " 1111111111, 14050471",
        " 1234567890, 89005924",
        " 2000000000, 69279037",
        "20000000000, 65353130",
    })
    void showsTheCodesOfTheStandard(long second, String eightDigits) {
        var when = Instant.ofEpochSecond(second);
        var code = eightDigits.substring(2);

        assertThat(Totp.code(SECRET, when)).isEqualTo(code);
        assertThat(Totp.steps(SECRET, code, when)).contains(second / 30);
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, -1, 0, 29, 59})
    void theClockOfThePhoneMayBeOffByOneStep(long secondsLater) {
        var shown = Instant.ofEpochSecond(1_111_111_110);

        assertThat(Totp.steps(SECRET, Totp.code(SECRET, shown), shown.plusSeconds(secondsLater)))
                .containsExactly(shown.getEpochSecond() / 30);
    }

    @ParameterizedTest
    @ValueSource(longs = {-31, 60, 3600})
    void butNotByTwo(long secondsLater) {
        var shown = Instant.ofEpochSecond(1_111_111_110);

        assertThat(Totp.steps(SECRET, Totp.code(SECRET, shown), shown.plusSeconds(secondsLater)))
                .isEmpty();
    }

    @Test
    void everySecretIsNewAndHas160Bits() {
        assertThat(Base32.decode(Totp.freshSecret())).hasSize(20);
        assertThat(Totp.freshSecret()).isNotEqualTo(Totp.freshSecret());
    }

    @Test
    void theAddressForTheAppEscapesTheAccount() {
        assertThat(Totp.address("ab&c d", "ABCD"))
                .isEqualTo("otpauth://totp/Helhed:ab%26c%20d?secret=ABCD&issuer=Helhed");
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"'',''", "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void writesBytesAsTheStandardDoes(String text, String base32) {
        assertThat(Base32.encode(text.getBytes(US_ASCII))).isEqualTo(base32);
        assertThat(Base32.decode(base32)).isEqualTo(text.getBytes(US_ASCII));
    }

    @Test
    void readsNoOtherCharacters() {
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.decode("ABC1"));
    }

    @Test
    void theKeyToTypeStandsInGroupsOfFour() {
        var setup = AppSetup.of("abc", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

        assertThat(setup.secret()).isEqualTo("ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567");
        assertThat(setup.path()).startsWith("M4 4h1v1h-1z");
        assertThat(setup.size()).isGreaterThan(29);
    }
}
