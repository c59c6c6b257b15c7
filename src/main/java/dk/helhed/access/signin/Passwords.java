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

    /**
     * The hash of "nobody's password", checked in place of that of somebody who has none, so that both take as long. It stands here
     * because every start of the program would take half a second more to make it.
     */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$+jxyKePGYpXDKI6/CfLuPQ$aKXq0i77Vf88xaPw9PbV1F02i/u9NB2m4wh7lYPBYhU";

    private final PasswordEncoder encoder;

    Passwords() {
        this(new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES));
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Whether the password is the one; never when there is none, but no sooner. */
    boolean matches(String password, Optional<String> hash) {
        return encoder.matches(password, hash.orElse(NOBODYS)) && hash.isPresent();
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
