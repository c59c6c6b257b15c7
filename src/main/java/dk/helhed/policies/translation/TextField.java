package dk.helhed.policies.translation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of its texts a part of a policy says something in. */
public enum TextField {
    TITLE,
    SUMMARY,
    EVALUATION,
    TEXT,
    /** Who an effect goal is about. */
    GROUP,
    /** A word that is the same in all policies. */
    WORD;

    /** As stored and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TextField> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
