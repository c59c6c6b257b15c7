package dk.helhed.barometer.release;

import java.util.Locale;
import java.util.stream.Stream;

/** How far a release is. */
public enum ReleaseState {
    /** Protected, and waiting for a second person. */
    PREPARED,
    /** Published. */
    APPROVED,
    REFUSED,
    /** Was published, and is no longer shown. */
    WITHDRAWN;

    /** The word in the database and in keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReleaseState of(String code) {
        return Stream.of(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
