package dk.helhed.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the public pages are written in. Danish comes first, whatever the browser asks for. */
public enum Language {
    DANISH("da", Locale.of("da", "DK")),
    ENGLISH("en", Locale.UK);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The language with this tag; Danish for an unknown tag or none. */
    public static Language of(@Nullable String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : DANISH;
    }

    /** The language tag used in addresses and in {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** The locale that decides how numbers and dates are written. */
    public Locale locale() {
        return locale;
    }
}
