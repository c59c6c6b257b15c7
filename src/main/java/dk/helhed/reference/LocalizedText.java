package dk.helhed.reference;

import java.util.Locale;

/** One text in the two languages of the public pages. Danish is the original. */
public record LocalizedText(String da, String en) {

    public LocalizedText {
        if (da == null || da.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("A text is needed in both languages: " + da + " / " + en);
        }
    }

    /** The English text for an English locale, the Danish one for all others. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : da;
    }
}
