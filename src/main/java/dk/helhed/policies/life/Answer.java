package dk.helhed.policies.life;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a committee says in an internal round.
 *
 * @param name of whoever wrote it down, as far as the reader may know it
 * @param version counts its changes
 */
public record Answer(
        String committee,
        Verdict verdict,
        String text,
        @Nullable String name,
        Instant answeredAt,
        int version) {

    /** What a committee can say. */
    public enum Verdict {
        AGREES,
        CHANGES,
        INITIATIVES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name. */
        public String key() {
            return "policy.verdict." + code();
        }

        public static Optional<Verdict> of(String code) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.code().equals(code))
                    .findFirst();
        }
    }
}
