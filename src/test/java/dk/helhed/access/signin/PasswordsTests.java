package dk.helhed.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kort",
                "elleve tegn",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "1234512345123451",
                "karla kollega 2026",
                "KARLA KOLLEGA er her",
                "mit brugernavn er kako7",
            })
    void refusesWhatCanBeGuessed(String password) {
        assertThat(Passwords.isWeak(password, "kako7", "Karla Kollega")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fire gule elefanter", "x7Kq!vRw2pLz", "æbler og pærer på rad"})
    void asksForNoKindsOfCharacters(String password) {
        assertThat(Passwords.isWeak(password, "kako7", "Karla Kollega")).isFalse();
    }

    @Test
    void knowsAPasswordAgainByItsHash() {
        var hash = passwords.hash("fire gule elefanter");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("fire gule elefanter", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("fire gule elefante", Optional.of(hash))).isFalse();
    }

    @Test
    void thePasswordOfNobodyTakesAsLongAndIsNobodys() {
        assertThat(costs(Passwords.NOBODYS)).isEqualTo(costs(passwords.hash("fire gule elefanter")));
        assertThat(passwords.matches("nobody's password", Optional.empty())).isFalse();
    }

    /** The kind of hash, its memory, passes and lanes, and the lengths of the salt and of the hash. */
    private static String costs(String hash) {
        var parts = hash.split("\\$", -1);
        return String.join("$", parts[1], parts[2], parts[3], "" + parts[4].length(), "" + parts[5].length());
    }
}
