package dk.helhed.policies.translation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far the translation of a text is, in the order in which it wants work. */
public enum TextState {
    MISSING,
    /** The Danish text has been changed since. */
    OUTDATED,
    DRAFT,
    READY;

    /** That of a text, given how far its translation is; null if nobody has written any. */
    static TextState of(SourceText source, ReadingLanguage language, @Nullable Mark mark) {
        if (source.text().in(language.tag()).isPresent()) {
            return READY;
        }
        if (mark == null) {
            return MISSING;
        }
        if (!mark.source().equals(source.danish())) {
            return OUTDATED;
        }
        return mark.ready() ? READY : DRAFT;
    }

    /** As in addresses and style classes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "translation.state." + code();
    }
}
