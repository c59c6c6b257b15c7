package dk.helhed.policies.reading;

import static java.util.stream.Collectors.toMap;

import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.translation.FixedWord;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.policies.translation.TextField;
import dk.helhed.policies.translation.TextPlace;
import dk.helhed.policies.translation.TranslatedText;
import dk.helhed.policies.translation.Writing;
import dk.helhed.reference.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy in one language: every text, every fixed word, every number as the language writes it. */
public final class Reading {

    private final ReadingLanguage language;
    private final Map<TextPlace, String> texts;
    private final Map<TextPlace, String> words;
    private final Writing writing;

    Reading(ReadingLanguage language, Collection<TranslatedText> texts, Collection<TranslatedText> words) {
        this.language = language;
        this.texts = byPlace(texts);
        this.words = byPlace(words);
        this.writing = new Writing(language.locale());
    }

    private static Map<TextPlace, String> byPlace(Collection<TranslatedText> texts) {
        return texts.stream().collect(toMap(text -> text.source().place(), TranslatedText::text));
    }

    public ReadingLanguage language() {
        return language;
    }

    public String word(FixedWord word) {
        return Optional.ofNullable(words.get(new TextPlace(word.code(), TextField.WORD)))
                .orElseThrow(() -> new IllegalStateException("No word " + word + " in " + language.tag()));
    }

    /** A text on the cover; null if the policy has none. */
    public @Nullable String cover(TextField field) {
        return texts.get(new TextPlace("", field));
    }

    /** The heading of an item; null if it has none. */
    public @Nullable String title(PolicyItem item) {
        return texts.get(new TextPlace(item.key(), TextField.TITLE));
    }

    /** What an item says below its heading; null if the heading says it all. */
    public @Nullable String text(PolicyItem item) {
        return texts.get(new TextPlace(item.key(), TextField.TEXT));
    }

    /** The heading, or the text where there is none. */
    public String label(PolicyItem item) {
        var title = title(item);
        return title != null
                ? title
                : Optional.ofNullable(text(item))
                        .orElseThrow(() -> new IllegalStateException("No text of " + item.key()));
    }

    /** Who an effect goal is about; null if the indicator says it. */
    public @Nullable String group(EffectGoal effect) {
        return texts.get(new TextPlace(effect.key(), TextField.GROUP));
    }

    public String day(LocalDate day) {
        return writing.day(day);
    }

    public String period(Period period) {
        return writing.period(period);
    }

    /** How numbers are written. */
    Writing writing() {
        return writing;
    }
}
