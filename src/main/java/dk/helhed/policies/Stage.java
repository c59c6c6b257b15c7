package dk.helhed.policies;

import java.util.Arrays;
import java.util.Locale;

/** How far a version of a policy has come on its way to adoption. */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** Each committee concerned is asked. */
    INTERNAL_ROUND,
    /** Anybody is asked. */
    HEARING,
    /** Decided; never changed any more. */
    ADOPTED;

    /** As stored and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Stage of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage " + code));
    }
}
