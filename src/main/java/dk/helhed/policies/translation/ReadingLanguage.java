package dk.helhed.policies.translation;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dk.helhed.pages.Language;
import dk.helhed.policies.document.PolicyText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that a policy can be read in. Its names and its direction are those of Unicode's language data. */
public record ReadingLanguage(String tag) {

    /** The language of the originals. */
    public static final ReadingLanguage DANISH = new ReadingLanguage(PolicyText.ORIGINAL);

    /** Those that can be translated to: English, then those that most people in Denmark have from home. */
    public static final List<ReadingLanguage> ALL = Stream.of(
                    "en", "ar", "uk", "tr", "pl", "so", "fa", "ti", "ro", "de", "ur", "bs", "ps", "ku", "ckb", "vi",
                    "ta", "th", "ru", "fr", "es", "lt")
            .map(ReadingLanguage::new)
            .toList();

    /** The one with the tag; empty for Danish and for those that are not offered. */
    public static Optional<ReadingLanguage> of(String tag) {
        return ALL.stream().filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** As the attribute {@code dir} wants it. */
    public String direction() {
        return new ULocale(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** What those who speak it call it, in its own script. */
    public String ownName() {
        return nameIn(new ULocale(tag));
    }

    /** What a reader of the site's pages calls it. */
    public String name(Language reader) {
        return nameIn(ULocale.forLocale(reader.locale()));
    }

    /** How numbers and days are written: as the language does, by the calendar that Danish authorities use. */
    public Locale locale() {
        var spoken = Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .map(Language::locale)
                .findFirst()
                .orElseGet(() -> Locale.of(tag));
        return Locale.forLanguageTag(spoken.toLanguageTag() + "-u-ca-gregory");
    }

    private String nameIn(ULocale reader) {
        return LocaleDisplayNames.getInstance(reader, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(tag);
    }
}
