package dk.helhed.reports.language;

import static java.util.stream.Collectors.toMap;

import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.policies.translation.TextState;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A report in a language that it was not written in.
 *
 * @param all its texts
 * @param words the fixed ones; none where the site has them itself
 */
public record LanguageTexts(ReadingLanguage language, List<Translated> all, List<Translated> words) {

    public LanguageTexts {
        all = List.copyOf(all);
        words = List.copyOf(words);
    }

    /** Whether the edition can be read in the language: nothing that it needs is missing, in draft or out of date. */
    public boolean isReady(Edition edition) {
        return needed(edition).allMatch(Translated::isReady);
    }

    /** Whether anything that the edition says was made by a machine. */
    public boolean isMachineMade(Edition edition) {
        return needed(edition).anyMatch(Translated::isMachineMade);
    }

    private Stream<Translated> needed(Edition edition) {
        return Stream.concat(
                words.stream(),
                all.stream().filter(text -> text.source().editions().contains(edition)));
    }

    /** What is written, by place; without what nobody has written. */
    public Map<String, String> texts() {
        return all.stream()
                .filter(text -> !text.text().isEmpty())
                .collect(toMap(text -> text.source().place(), Translated::text));
    }

    /** How many texts are in the state. */
    public int count(TextState state) {
        return (int) all.stream().filter(text -> text.state() == state).count();
    }

    /** How many of the fixed words are ready. */
    public int readyWords() {
        return (int) words.stream().filter(Translated::isReady).count();
    }
}
