package dk.helhed.access.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are kept: Argon2id with 19 MiB, two passes and one lane, as OWASP's Password Storage Cheat Sheet advises. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int FEWEST_CHARACTERS = 6;

    private final PasswordEncoder encoder;

    /** Checked in place of the password of somebody who has none, so that both take as long. */
    private final String nobodys;

    Passwords() {
        this(new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES));
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = encoder.encode("nobody's password");
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Whether the password is the one; never when there is none, but no sooner. */
    boolean matches(String password, Optional<String> hash) {
        return encoder.matches(password, hash.orElse(nobodys)) && hash.isPresent();
    }

    /** Whether it could be guessed at once: too short, of few different characters, or the person's own name. */
    static boolean isWeak(String password, String... names) {
        var plain = password.toLowerCase(Locale.ROOT);
        return password.length() < SHORTEST
                || plain.chars().distinct().count() < FEWEST_CHARACTERS
                || Arrays.stream(names)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.length() > 3 && plain.contains(name));
    }
}
