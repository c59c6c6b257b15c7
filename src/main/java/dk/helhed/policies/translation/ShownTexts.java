package dk.helhed.policies.translation;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which texts a translator wants to see. */
public enum ShownTexts {
    ALL(null),
    MISSING(TextState.MISSING),
    OUTDATED(TextState.OUTDATED),
    DRAFT(TextState.DRAFT),
    READY(TextState.READY);

    private final @Nullable TextState state;

    ShownTexts(@Nullable TextState state) {
        this.state = state;
    }

    /** As in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "translation.show." + code();
    }

    public boolean shows(TranslatedText text) {
        return state == null || text.state() == state;
    }

    public int count(Tally tally) {
        return state == null ? tally.total() : tally.of(state);
    }

    /** The one with the code; all for an unknown code or none. */
    static ShownTexts of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(shown -> shown.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
