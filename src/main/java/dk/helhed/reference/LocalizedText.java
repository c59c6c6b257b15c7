package dk.helhed.reference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One text in the two languages of the public pages. Danish is the original. */
public record LocalizedText(String da, String en) {

    public LocalizedText {
        if (da == null || da.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("A text is needed in both languages: " + da + " / " + en);
        }
    }

    /** A text that may lack its translation; it is Danish in both languages then, and says so. */
    public static LocalizedText danish(String da, @Nullable String en) {
        return new LocalizedText(da, en == null || en.isBlank() ? da : en);
    }

    /** Whether a reader of English gets the Danish text. */
    public boolean isDanishOnly() {
        return da.equals(en);
    }

    /** The English text for an English locale, the Danish one for all others. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : da;
    }
}
