package dk.helhed.policies.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a translator has before them.
 *
 * @param tally of all texts of the manuscript
 * @param texts those shown
 * @param here the place last saved; null if none was
 */
public record Desk(
        Manuscript manuscript,
        ReadingLanguage language,
        ShownTexts shown,
        Tally tally,
        List<TranslatedText> texts,
        @Nullable String here) {

    /** Shows those that are wanted, and the one just saved, so that its place is kept. */
    static Desk of(
            Manuscript manuscript,
            ReadingLanguage language,
            List<TranslatedText> all,
            ShownTexts shown,
            @Nullable String here) {
        var texts = all.stream()
                .filter(text -> shown.shows(text) || isAt(text, here))
                .toList();
        return new Desk(
                manuscript,
                language,
                shown,
                Tally.of(all.stream().map(TranslatedText::state).toList()),
                texts,
                here);
    }

    /** Shows one text only. */
    Desk only(SourceText source) {
        var one = texts.stream().filter(text -> text.source().equals(source)).toList();
        return new Desk(manuscript, language, shown, tally, one, null);
    }

    /** The path of this page in the work place. */
    public String path() {
        return manuscript.path() + language.tag();
    }

    public boolean isHere(TranslatedText text) {
        return isAt(text, here);
    }

    private static boolean isAt(TranslatedText text, @Nullable String place) {
        return text.source().place().id().equals(place);
    }
}
